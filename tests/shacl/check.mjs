// SPDX-License-Identifier: Apache-2.0
// Validates graphs with three engines, two of them independent of Casus, which must find the same:
// node check.mjs CASUS SHAPES.ttl VOCABULARY.ttl GRAPHS.nq…
// Exit code 0: the graphs conform and hold no blank node. 1: they do not; a line for each fault. 2: the engines disagree.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import rdf from 'rdf-ext'
import SHACLValidator from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'

function read(file, format) {
    const dataset = rdf.dataset()
    for (const quad of new Parser({ format, factory: rdf }).parse(readFileSync(file, 'utf8')))
        dataset.add(rdf.quad(quad.subject, quad.predicate, quad.object, format === 'N-Quads' ? quad.graph : rdf.defaultGraph()))
    return dataset
}

const [casus, shapesFile, vocabularyFile, ...graphFiles] = process.argv.slice(2)
const union = read(vocabularyFile, 'Turtle')
const found = new Set()
let quads = 0
for (const file of graphFiles)
    for (const quad of read(file, 'N-Quads')) {
        quads += 1
        if ([quad.subject, quad.object, quad.graph].some((term) => term.termType === 'BlankNode'))
            found.add(`blank node in ${quad.subject.value} ${quad.predicate.value}`)
        union.add(rdf.quad(quad.subject, quad.predicate, quad.object))
    }

const name = (term) => !term ? '' : (term.termType ?? term.type) === 'BlankNode' || term.type === 'bnode' ? '_:' : term.value
const line = (focus, path, component, value) => [name(focus), path, component.replace(/.*#/, ''), name(value)].join(' ')

const engines = {
    async 'rdf-validate-shacl'() {
        const { results } = await new SHACLValidator(read(shapesFile, 'Turtle')).validate(union)
        return results.map((r) => line(r.focusNode, name(r.path), r.sourceConstraintComponent.value, r.value))
    },
    async 'shacl-engine'() {
        // It looks for subclasses in the graph of the shapes.
        const shapes = read(shapesFile, 'Turtle').addAll(read(vocabularyFile, 'Turtle'))
        const { results } = await new Validator(shapes, { factory: rdf }).validate({ dataset: union })
        return results.map((r) => line(r.focusNode.term, name(r.path?.[0]?.predicates?.[0]), r.constraintComponent.value, r.value?.term))
    },
    'casus check'() {
        const { status, stdout, stderr } = spawnSync(casus, ['check', ...graphFiles, '--union', '-f', 'jsonl', '-q', '--shapes', shapesFile,
            '--vocabulary', vocabularyFile], { encoding: 'utf8', maxBuffer: 2 ** 30 })
        if (status !== 0 && status !== 4) throw new Error(`casus check: ${stderr}`)
        return stdout.split('\n').filter(Boolean).map((text) => JSON.parse(text)).filter((fault) => fault.component)
            .map((fault) => line(fault.focus, fault.path ?? '', fault.component, fault.value))
    },
}

const byEngine = new Map()
for (const [engine, validate] of Object.entries(engines)) byEngine.set(engine, new Set(await validate()))
for (const results of byEngine.values()) for (const result of results) found.add(result)
let isAgreed = true
for (const fault of [...found].sort()) {
    const missing = fault.startsWith('blank node') ? [] : [...byEngine].filter(([, results]) => !results.has(fault)).map(([engine]) => engine)
    console.log(fault + (missing.length ? ` (not found by ${missing.join(', ')})` : ''))
    isAgreed &&= missing.length === 0
}
console.log(`${quads} quads, ${found.size} faults`)
process.exit(!isAgreed ? 2 : found.size > 0 || quads === 0 ? 1 : 0)
