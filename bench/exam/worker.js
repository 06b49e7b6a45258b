import { parentPort, workerData } from 'node:worker_threads'
import { Random } from '../articles/random.js'
import { loadEngine } from './engine.js'
import { examine } from './examine.js'
import { examineKind } from './examine-kind.js'
import { kindNames, makeOfKind } from './kinds/index.js'
import { makeArticle } from './make-article.js'
import { readArticle } from './read-article.js'
import { Tally } from './tally.js'

/* Examines one batch of articles at a time and answers with what it counted. */
const { library, seed } = workerData
const engine = await loadEngine(library)

parentPort.on('message', ({ made, kinds, real, ...times }) => {
  const tally = new Tally()
  for (let index = made?.from ?? 0; index < (made?.to ?? 0); index++) {
    const article = Object.assign(makeArticle(new Random(mixed(seed, index))), { index })
    examine(engine, tally, article, { seed: mixed(seed + 1, index), ...times })
  }
  for (let index = kinds?.from ?? 0; index < (kinds?.to ?? 0); index++) {
    const kind = kindNames[index % kindNames.length]
    const article = Object.assign(makeOfKind(kind, new Random(mixed(seed + 2, index))), { index })
    examineKind(engine, tally, article, { seed: mixed(seed + 3, index), ...times })
  }
  if (real !== undefined)
    examine(engine, tally, readArticle(real.name, real.text), { seed: mixed(seed, 7), ...times })
  parentPort.postMessage(tally.plain())
})

function mixed(seed, index) {
  return Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
}
