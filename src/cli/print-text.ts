import type { CheckedDocument } from '../app/check/checked-document.ts'
import { cutLines } from '../base/place.ts'
import type { Lang, Words } from '../base/words.ts'
import { DECISION_KIND, DOCUMENT_KIND } from '../web/labels.ts'
import { dayInWords, numberInWords } from '../web/wording.ts'
import { caseText } from './case-text.ts'
import type { DocumentOutcome, Printer, Totals, UnreadableOutcome } from './document-outcome.ts'
import { countLevels, failsText, findingText, levelsText, type TextStyle, unknownRows } from './finding-text.ts'
import { LEVEL_STYLE } from './paint.ts'
import { oneLine, plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

/** For people: like a compiler's messages, and below each document what it comes to. */
export function createTextPrinter(style: TextStyle): Printer {
  return {
    begin: () => '',
    document: (outcome) => outcomeText(outcome, style),
    end: (totals) => (totals.documents > 1 ? totalsText(totals, style) : ''),
  }
}

function outcomeText(outcome: DocumentOutcome, style: TextStyle): string {
  switch (outcome.kind) {
    case 'checked':
      return checkedText(outcome.file, outcome.checked, style)
    case 'checked-case':
      return caseText(outcome, style)
    case 'unreadable':
      return unreadableText(outcome, style)
  }
}

function checkedText(file: string, checked: CheckedDocument, style: TextStyle): string {
  const name = oneLine(file)
  const lines = cutLines(checked.text)
  const findings = checked.findings.map((finding) => findingText(name, { finding, quote: finding.quote }, lines, style))
  return [...findings, summaryText(name, checked, style)].join('\n')
}

function summaryText(name: string, checked: CheckedDocument, style: TextStyle): string {
  const { lang, paint } = style
  const { lix, words, sentences, longestSentence } = checked.readability
  const heavy = numberInWords(lix, lang, 1)
  const numbers = say(lang, {
    da: `lix ${heavy} · ${words} ord · ${sentences} ${sentences === 1 ? 'sætning' : 'sætninger'} · længste ${longestSentence} ord`,
    en: `lix ${heavy} · ${wordsText(words)} · ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} · longest ${wordsText(longestSentence)}`,
  })
  return [
    `${paint('bold', name)}: ${holdsText(checked, style)} · ${describe(checked, lang)}`,
    `  ${levelsText(countLevels(checked.findings), style)}`,
    ...unknownRows(checked.unknown, { da: 'kan ikke siges af teksten:', en: 'the text does not tell:' }, style),
    `  ${paint('dim', numbers)}`,
    '',
    '',
  ].join('\n')
}

const wordsText = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`

function holdsText({ holds, unknown, findings }: CheckedDocument, { lang, paint }: TextStyle): string {
  if (holds === null) return paint('bold', say(lang, { da: 'kan ikke siges', en: 'can’t be said' }))
  if (!holds) return failsText(findings, { lang, paint })
  const certain = unknown.length === 0
  const words = certain
    ? { da: 'holder', en: 'holds' }
    : { da: 'holder, så vidt teksten viser', en: 'holds, as far as the text shows' }
  return paint(['bold', 'green'], say(lang, words))
}

/** What the document is, what it comes to, when and by which provisions. */
function describe(checked: CheckedDocument, lang: Lang): string {
  const kind = DOCUMENT_KIND[checked.kind][lang].toLowerCase()
  if (checked.decision === null) return kind
  const { kind: result, date, provisions } = checked.decision
  const known = [
    DECISION_KIND[result][lang].toLowerCase(),
    date === null ? null : dayInWords(date, lang),
    ...provisions.map((provision) => plainText(provision)),
  ]
  return `${kind}: ${known.filter((part) => part !== null).join(', ')}`
}

function unreadableText({ file, code, words, problems = [] }: UnreadableOutcome, style: TextStyle): string {
  const { lang, paint, width } = style
  const name = oneLine(file)
  const told = problems.flatMap((problem) => [
    `${paint('bold', `${name}:${problem.line}:${problem.column}`)}: ${plainText(problem.pointer)}${problem.value === null ? '' : `: ${plainText(problem.value)}`}`,
    ...wrap(plainText(problem.words[lang]), width - 2).map((line) => `  ${line}`),
  ])
  const label = paint(LEVEL_STYLE.fejl, say(lang, { da: 'kunne ikke læses', en: 'could not be read' }))
  const lines = wrap(plainText(words[lang]), width - 2)
  return [
    ...told,
    `${paint('bold', name)}: ${label} ${paint('dim', `[${code}]`)}`,
    ...lines.map((line) => `  ${line}`),
    '',
    '',
  ].join('\n')
}

function totalsText(totals: Totals, style: TextStyle): string {
  const { lang, paint } = style
  const { documents, holds, failing, notJudged, unreadable } = totals
  const line = say(lang, {
    da: `${documents} dokumenter: ${holds} holder · ${failing} holder ikke · ${notJudged} kan ikke siges · ${unreadable} kunne ikke læses`,
    en: `${documents} documents: ${holds} hold · ${failing} do not hold · ${notJudged} can’t be said · ${unreadable} could not be read`,
  })
  return `${paint('bold', line)}\n${levelsText(totals, style)}\n`
}

const say = (lang: Lang, words: Words): string => words[lang]
