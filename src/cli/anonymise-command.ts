import type { Lang, Words } from '../base/words.ts'
import { proposeAnonymous } from '../stages/13-learning/publish/propose-anonymous.ts'
import type { ProposedDocument } from '../web/study/proposal-page.ts'
import { IDENTIFIER_LABELS, NOTHING_INSTEAD, PROPOSAL_NOTE, TAKEN_OUT } from '../web/study/proposal-words.ts'
import { type Arguments, unknownFormat } from './arguments.ts'
import { AHEAD, refuseCheck, STDIN } from './check-run.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import type { Parts } from './parts.ts'
import { oneLine, plainText } from './plain-line.ts'
import { workAhead } from './work-ahead.ts'

const FORMATS = ['text', 'json', 'html'] as const

/** Proposes texts for publication; which of them may be published, a person says. */
export async function anonymiseCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, operands, options } = given
  if (operands.length === 0) return refuseCheck(NO_PATHS, lang, io)
  const asked = options.format ?? 'text'
  const format = FORMATS.find((name) => name === asked)
  if (format === undefined) return refuseCheck(unknownFormat(asked, FORMATS), lang, io)
  const [files, vocabulary] = await Promise.all([parts.loadFiles(), parts.loadVocabulary()])
  const found = await files.collectFiles(operands)
  const documents: ProposedDocument[] = []
  let unreadable = found.errors.length
  const reader = files.createReader()
  try {
    const read = (path: string) =>
      path === STDIN ? files.readPath(path, reader, undefined, io.stdin) : files.readPath(path, reader)
    for await (const [file, reading] of workAhead(found.files, read, AHEAD)) {
      if (reading.ok) {
        const document = { file, proposal: proposeAnonymous(reading.value.text, vocabulary) }
        if (format === 'text') await io.stdout.write(documentText(document, lang))
        else documents.push(document)
      } else {
        unreadable += 1
        await tell(file, files.readErrorWords(reading.error), reading.error.kind)
      }
    }
  } finally {
    await reader.close()
  }
  for (const { file, error } of found.errors) await tell(file, files.readErrorWords(error), error.kind)
  if (format === 'json')
    await io.stdout.write(`${JSON.stringify(documentsJson(documents, parts.version, lang), null, 1)}\n`)
  if (format === 'html') await io.stdout.write((await parts.loadProposalPage())(documents, lang))
  return unreadable > 0 ? EXIT_TROUBLE : 0

  async function tell(file: string, words: Words, code: string): Promise<void> {
    await io.stderr.write(`${oneLine(file)}: ${oneLine(words[lang])} [${code}]\n`)
  }
}

function documentText({ file, proposal: { text, removals } }: ProposedDocument, lang: Lang): string {
  const list = removals.map(
    ({ kind, quote, instead }, at) =>
      `${String(at + 1).padStart(4)}. ${IDENTIFIER_LABELS[kind][lang]}: ${oneLine(quote.replaceAll(/\s+/g, ' '))} → ${instead === '' ? `(${NOTHING_INSTEAD[lang]})` : instead}`,
  )
  return [
    `== ${oneLine(file)}`,
    PROPOSAL_NOTE[lang],
    '',
    ...text.trim().split('\n').map(plainText),
    '',
    `${TAKEN_OUT[lang]}: ${removals.length}`,
    ...list,
    '',
    '',
  ].join('\n')
}

function documentsJson(documents: readonly ProposedDocument[], version: string, lang: Lang): unknown {
  return {
    holdbar: version,
    note: PROPOSAL_NOTE[lang],
    approved: false,
    documents: documents.map(({ file, proposal }) => ({ file, ...proposal })),
  }
}

const NO_PATHS: Words = {
  da: 'Skriv, hvilke afgørelser der skal læses, for eksempel: holdbar anonymise afgørelse.docx (eller - for standard input).',
  en: 'Write which decisions are to be read, for example: holdbar anonymise decision.docx (or - for standard input).',
}
