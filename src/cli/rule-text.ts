import type { Lang, Words } from '../base/words.ts'
import { beginsOnItsDay } from '../law/source-day.ts'
import type { Confidence, LawSource } from '../law/source.ts'
import type { HandbookPage } from '../rules/catalogue/handbook.ts'
import type { Example, FailingExample } from '../rules/rule.ts'
import { type Answer, ANSWER, ROOM } from '../web/labels.ts'
import { dayInWords } from '../web/wording.ts'
import { markdownText } from './markdown-text.ts'
import { LEVEL_STYLE, type Paint } from './paint.ts'
import { plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

export interface RuleTextStyle {
  readonly lang: Lang
  readonly paint: Paint
  readonly width: number
}

const WORDS = {
  id: { da: 'Regel', en: 'Rule' },
  checklist: { da: 'Tjekliste', en: 'Checklist' },
  danishOnly: { da: '', en: 'The text of the rule and its examples are in Danish.' },
  examples: { da: 'Eksempler', en: 'Examples' },
  fictive: { da: 'Personer og breve er opdigtede.', en: 'People and letters are made up.' },
  sources: { da: 'Kilder', en: 'Sources' },
  from: { da: 'gælder fra', en: 'in force from' },
  known: { da: 'kendt fra', en: 'known since' },
  to: { da: 'til', en: 'to' },
} satisfies Record<string, Words>

/** A page of the handbook: what the README says, the examples and what the rule rests on. */
export function ruleText({ room, rule, examples }: HandbookPage, readme: string, style: RuleTextStyle): string {
  const { lang, paint, width } = style
  const heading = (words: Words) => ['', paint(['bold', 'underline'], words[lang]), '']
  const about = `${WORDS.id[lang]}: ${rule.id} · ${ROOM[room][lang]}${rule.checklist.length === 0 ? '' : ` · ${WORDS.checklist[lang]}: ${rule.checklist.join(', ')}`}`
  const groups: readonly (readonly [Answer, readonly (Example | FailingExample)[]])[] = [
    ['fails', examples.fails],
    ['holds', examples.holds],
    ['not-applicable', examples.notApplicable],
    ['unknown', examples.unknown],
  ]
  const first = groups.flatMap(([, list]) => list)[0]?.text ?? ''
  return [
    ...wrap(rule.title[lang], width).map((line) => paint('bold', line)),
    ...wrap(about, width).map((line) => paint('dim', line)),
    ...(lang === 'da' ? [] : [paint('dim', WORDS.danishOnly.en)]),
    '',
    ...markdownText(withoutTitle(readme), paint, width),
    ...heading(WORDS.examples),
    WORDS.fictive[lang],
    ...groups.flatMap(([answer, list]) => (list.length === 0 ? [] : exampleRows(answer, list, first, style))),
    ...heading(WORDS.sources),
    ...rule.sources.flatMap((source) => sourceRows(source, style)),
    '',
  ].join('\n')
}

/** A README's first line is the rule's title. */
const withoutTitle = (readme: string) => readme.replace(/^\s*# [^\n]*\n?/, '')

function exampleRows(
  answer: Answer,
  examples: readonly (Example | FailingExample)[],
  known: string,
  { lang, paint, width }: RuleTextStyle,
): string[] {
  const rows = examples.flatMap((example) => {
    const quote = 'quote' in example ? example.quote : null
    const lines = exampleLines(example.text, quote, known)
    const shown = lines.flatMap((line) => [
      ...(line.text === '' ? [''] : wrap(line.text, width - 6)).map((part) =>
        `    ${paint('dim', '│')} ${part}`.trimEnd(),
      ),
      ...(line.quote === null
        ? []
        : [`    ${paint('dim', '│')} ${paint(LEVEL_STYLE.fejl, `^ “${plainText(line.quote)}”`)}`]),
    ])
    return ['', `  ${paint('bold', `• ${example.name}`)}`, ...shown]
  })
  return ['', paint('bold', ANSWER[answer][lang]), ...rows]
}

interface ExampleLine {
  readonly text: string
  /** The words a finding quotes, at the line they begin on. */
  readonly quote: string | null
}

const FEWEST_LEFT_OUT = 3

/** Examples are often one letter with one thing changed: what stood in the first is not shown again. */
function exampleLines(text: string, quote: string | null, known: string): ExampleLine[] {
  const seen = new Set(text === known ? [] : known.split('\n').map((line) => line.trim()))
  const quoted = quote === null ? -1 : text.slice(0, Math.max(0, text.indexOf(quote))).split('\n').length - 1
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line, index) => ({
      text: plainText(line).trim(),
      quote: index === quoted ? quote : null,
      again: index !== quoted && seen.has(line.trim()),
    }))
  const shown: ExampleLine[] = []
  for (let from = 0; from < lines.length;) {
    const length = lines.slice(from).findIndex((line) => !line.again)
    const run = length === -1 ? lines.length - from : length
    if (run >= FEWEST_LEFT_OUT) shown.push({ text: '⋮', quote: null })
    else shown.push(...lines.slice(from, from + run))
    from += run
    const next = lines[from]
    if (next !== undefined) shown.push(next)
    from += 1
  }
  return shown
}

/** Said where the statute itself was not read. */
const UNCERTAIN: Record<Exclude<Confidence, 'lovtekst'>, Words> = {
  uddrag: {
    da: 'Læst på en side, der gengiver eller omtaler kilden. Slå selv efter.',
    en: 'Read on a page that repeats or tells of the source. Look it up.',
  },
  kildedokument: {
    da: 'Står i et dokument, som Ankestyrelsen eller en kommune har skrevet om sin praksis.',
    en: 'Stands in a document the board or a municipality wrote about its practice.',
  },
}

function sourceRows(source: LawSource, { lang, paint, width }: RuleTextStyle): string[] {
  const { short, reference, words, url, inForce, confidence } = source
  const since = beginsOnItsDay(source) ? WORDS.from : WORDS.known
  const until = inForce.to === undefined ? '' : ` ${WORDS.to[lang]} ${dayInWords(inForce.to, lang)}`
  const name = short.includes(reference) ? short : `${short}, ${reference}`
  return [
    `  ${paint('bold', name)} ${paint('dim', `(${since[lang]} ${dayInWords(inForce.from, lang)}${until})`)}`,
    ...wrap(words[lang], width - 4).map((line) => `    ${line}`),
    ...(confidence === 'lovtekst'
      ? []
      : wrap(UNCERTAIN[confidence][lang], width - 4).map((line) => `    ${paint('dim', line)}`)),
    ...(url === null ? [] : [`    ${paint('dim', url)}`]),
  ]
}
