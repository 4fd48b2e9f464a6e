// SPDX-License-Identifier: Apache-2.0
// Checks graphs against the shapes with a strict parser: node check.mjs SHAPES.ttl VOCABULARY.ttl GRAPHS.nq…
// Exit code 0: they conform and hold no blank node. 1: they do not; a line for each fault.
import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import rdf from 'rdf-ext'
import SHACLValidator from 'rdf-validate-shacl'

function read(file, format) {
    const dataset = rdf.dataset()
    for (const quad of new Parser({ format, factory: rdf }).parse(readFileSync(file, 'utf8')))
        dataset.add(rdf.quad(quad.subject, quad.predicate, quad.object, format === 'N-Quads' ? quad.graph : rdf.defaultGraph()))
    return dataset
}

const [shapesFile, vocabularyFile, ...graphFiles] = process.argv.slice(2)
const union = read(vocabularyFile, 'Turtle')
let faults = 0
let quads = 0
const fault = (text) => {
    faults += 1
    console.log(text)
}
for (const file of graphFiles)
    for (const quad of read(file, 'N-Quads')) {
        quads += 1
        if ([quad.subject, quad.object, quad.graph].some((term) => term.termType === 'BlankNode'))
            fault(`${file}: blank node in ${quad.subject.value} ${quad.predicate.value}`)
        union.add(rdf.quad(quad.subject, quad.predicate, quad.object))
    }
const report = new SHACLValidator(read(shapesFile, 'Turtle')).validate(union)
for (const result of (await report).results)
    fault(`${result.focusNode?.value} ${result.path?.value ?? ''}: ${result.message.map((m) => m.value).join('; ')}`)
console.log(`${quads} quads, ${faults} faults`)
process.exit(faults > 0 || quads === 0 ? 1 : 0)
