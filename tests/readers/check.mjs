// SPDX-License-Identifier: Apache-2.0
// Reads files with all independent readers there are and compares them, in their canonical form (RDFC-1.0), with the
// N-Quads of the same graphs: node check.mjs REFERENCE.nq FILE…
// Exit code 0: all readers find the same in all files. 1: one does not, or fewer than two can read a file.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import * as oxigraph from 'oxigraph'
import { canonize } from 'rdf-canonize'

// By ending: the name of the format in each reader, and whether it has graphs.
const formats = {
    '.nq': { n3: 'N-Quads', oxigraph: 'application/n-quads', rapper: 'nquads', serdi: 'nquads', hasGraphs: true },
    '.nt': { n3: 'N-Triples', oxigraph: 'application/n-triples', rapper: 'ntriples', serdi: 'ntriples' },
    '.ttl': { n3: 'Turtle', oxigraph: 'text/turtle', rapper: 'turtle', serdi: 'turtle' },
    '.rdf': { oxigraph: 'application/rdf+xml', rapper: 'rdfxml' },
    '.trig': { n3: 'TriG', oxigraph: 'application/trig', rapper: 'trig', serdi: 'trig', hasGraphs: true },
    '.jsonld': { jsonld: 'JSON-LD', oxigraph: 'application/ld+json', hasGraphs: true },
}

const read = (file) => readFileSync(file, 'utf8')
const parseLines = (lines) => new Parser({ format: 'N-Quads' }).parse(lines)
const loadNothing = (address) => { throw new Error(`the document needs ${address}`) }

function run(program, ...words) {
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 30 })
    if (status !== 0 || stderr) throw new Error(stderr || `exit code ${status}`)
    return parseLines(stdout)
}

// Raptor and serd know no RDF 1.2.
const readRdf12 = ['n3', 'oxigraph']

const readers = {
    n3: (file, format) => new Parser({ format }).parse(read(file)),
    oxigraph: (file, format) => oxigraph.parse(read(file), { format }),
    jsonld: async (file) => parseLines(await jsonld.toRDF(JSON.parse(read(file)),
        { format: 'application/n-quads', documentLoader: loadNothing, safe: true })),
    rapper: (file, format) => run('rapper', '-q', '-i', format, '-o', 'nquads', file),
    serdi: (file, format) => run('serdi', '-i', format, '-o', 'nquads', file),
}

function isThere(program) {
    try {
        execFileSync('which', [program], { stdio: 'ignore' })
        return true
    } catch {
        console.log(`${program} is not installed and reads nothing`)
        return false
    }
}
for (const program of ['rapper', 'serdi']) if (!isThere(program)) delete readers[program]

// Quads of any reader as plain objects, without graphs where the format has none.
function plain(term) {
    const { termType, value, language, datatype } = term
    return termType === 'Literal' ? { termType, value, language, datatype: plain(datatype) } : { termType, value }
}
// What a reifier of RDF 1.2 stands for, as RDF 1.1 says it.
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const part = (quad, name, object) => ({ ...quad, predicate: { termType: 'NamedNode', value: rdf + name }, object })
function unfold({ subject, predicate, object, graph }) {
    const quad = { subject, predicate, object, graph }
    if (object.termType !== 'Quad' || predicate.value !== `${rdf}reifies`) return [quad]
    return ['subject', 'predicate', 'object'].map((name) => part(quad, name, object[name]))
}
const defaultGraph = { termType: 'DefaultGraph', value: '' }
const canonical = (quads, hasGraphs) => canonize(quads.flatMap(unfold).map(({ subject, predicate, object, graph }) => ({
    subject: plain(subject), predicate: plain(predicate), object: plain(object), graph: hasGraphs ? plain(graph) : defaultGraph,
})), { algorithm: 'RDFC-1.0' })

const [reference, ...files] = process.argv.slice(2)
const quads = parseLines(read(reference))
let faults = quads.length === 0 || files.length === 0 ? 1 : 0
for (const file of files) {
    const format = formats[extname(file)]
    const wanted = await canonical(quads, format.hasGraphs)
    const agreeing = []
    for (const [name, reader] of Object.entries(readers)) {
        if (!format[name] || (file.includes('.rdf12.') && !readRdf12.includes(name))) continue
        try {
            if (await canonical(await reader(file, format[name]), format.hasGraphs) !== wanted) throw new Error('it finds other statements')
            agreeing.push(name)
        } catch (error) {
            faults += 1
            console.log(`${file}: ${name}: ${error.message}`)
        }
    }
    if (agreeing.length < 2) faults += 1
    console.log(`${file}: ${agreeing.join(', ')} read the same`)
}
process.exit(faults > 0 ? 1 : 0)
