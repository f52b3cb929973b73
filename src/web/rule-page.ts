import { never } from '../base/result.ts'
import type { Lang, Words } from '../base/words.ts'
import { beginsOnItsDay } from '../law/source-day.ts'
import type { Confidence, LawSource } from '../law/source.ts'
import { missingIn } from '../rules/missing-words.ts'
import type { Example, FailingExample } from '../rules/rule.ts'
import type { Finding, Verdict } from '../rules/verdict.ts'
import type { HandbookEntry } from './handbook-page.ts'
import { type Html, html, nothing } from './html.ts'
import { icon, type IconName } from './icon.ts'
import { type Answer, ANSWER, LEVEL, ROOM } from './labels.ts'
import { type Frame, layout } from './layout.ts'
import { isSafeHref, markdown, withoutTitle } from './markdown.ts'
import { pathTo } from './paths.ts'
import { sayQuoting } from './say-quoting.ts'
import { dayInWords, sayIn } from './wording.ts'

const CONFIDENCE: Record<Confidence, { readonly label: Words; readonly means: Words }> = {
  lovtekst: {
    label: { da: 'Læst i loven', en: 'Read in the law' },
    means: {
      da: 'Læst i selve loven eller i Ankestyrelsens egen tekst.',
      en: 'Read in the statute itself or in the board’s own text.',
    },
  },
  uddrag: {
    label: { da: 'Læst i uddrag', en: 'Read in extract' },
    means: {
      da: 'Læst på en side, der gengiver eller omtaler kilden. Slå selv efter.',
      en: 'Read on a page that repeats or tells of the source. Look it up.',
    },
  },
  kildedokument: {
    label: { da: 'Fra praksis', en: 'From practice' },
    means: {
      da: 'Står i et dokument, som Ankestyrelsen eller en kommune har skrevet om sin praksis.',
      en: 'Stands in a document the board or a municipality wrote about its practice.',
    },
  },
}

const ANSWER_ICON: Record<Answer, IconName> = {
  holds: 'check',
  fails: 'stop',
  'not-applicable': 'dash',
  unknown: 'question',
}

const WORDS = {
  danishOnly: { da: '', en: 'The text of the rule is in Danish.' },
  examples: { da: 'Eksempler', en: 'Examples' },
  examplesIntro: {
    da: 'Personer og breve er opdigtede. Eksemplerne bliver også brugt til at afprøve reglen.',
    en: 'People and letters are made up. The examples, in Danish, also test the rule.',
  },
  sources: { da: 'Hvad reglen bygger på', en: 'What the rule rests on' },
  inForce: { da: 'Gælder fra', en: 'In force from' },
  known: { da: 'Kendt fra', en: 'Known since' },
  to: { da: 'til', en: 'to' },
  read: { da: 'Læs kilden', en: 'Read the source' },
  remedy: { da: 'Gør sådan:', en: 'Do this:' },
  missing: { da: 'Mangler:', en: 'Missing:' },
  back: { da: 'Alle regler', en: 'All rules' },
  crumbs: { da: 'Brødkrumme', en: 'Breadcrumbs' },
} satisfies Record<string, Words>

export function rulePage(frame: Frame, entry: HandbookEntry): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { rule, room, readme, examples } = entry
  return layout(frame, {
    title: t(rule.title),
    page: `/regler/${encodeURIComponent(rule.id)}`,
    body: html`<nav class="crumbs" aria-label="${t(WORDS.crumbs)}"><ol><li><a href="${pathTo('/regler', lang)}">${t(WORDS.back)}</a></li><li>${t(ROOM[room])}</li></ol></nav>
<h1>${t(rule.title)}</h1>
${lang === 'da' ? nothing : html`<p class="alert alert-info danish-only">${icon('info')} ${t(WORDS.danishOnly)}</p>`}
<div class="readme" lang="da">${markdown(withoutTitle(readme), { topLevel: 1 })}</div>
<section aria-labelledby="eksempler"><h2 id="eksempler">${t(WORDS.examples)}</h2>
<p>${t(WORDS.examplesIntro)}</p>
${exampleGroup(lang, entry, 'fails', examples.fails)}
${exampleGroup(lang, entry, 'holds', examples.holds)}
${exampleGroup(lang, entry, 'not-applicable', examples.notApplicable)}
${exampleGroup(lang, entry, 'unknown', examples.unknown)}
</section>
<section aria-labelledby="kilder"><h2 id="kilder">${t(WORDS.sources)}</h2>
<ul class="bordered-list source-list">${rule.sources.map((source) => sourceView(frame, source))}</ul>
</section>`,
  })
}

function exampleGroup(
  lang: Lang,
  entry: HandbookEntry,
  answer: Answer,
  examples: readonly (Example | FailingExample)[],
): Html {
  if (examples.length === 0) return nothing
  return html`<h3 class="answer answer-${answer}">${icon(ANSWER_ICON[answer])}${ANSWER[answer][lang]}</h3>
${examples.map((example) => exampleView(lang, entry, example))}`
}

function exampleView(lang: Lang, { answer }: HandbookEntry, example: Example | FailingExample): Html {
  const quote = 'quote' in example ? example.quote : null
  return html`<details class="details example"><summary class="details-summary" lang="da">${example.name}</summary>
<div class="details-text"><blockquote class="example-text" lang="da">${markQuote(example.text, quote)}</blockquote>
${answer === undefined ? nothing : answerView(lang, answer(example.text))}</div></details>`
}

function markQuote(text: string, quote: string | null): Html | string {
  const at = quote === null ? -1 : text.indexOf(quote)
  if (quote === null || at < 0) return text
  return html`${text.slice(0, at)}<mark class="mark-fejl">${quote}</mark>${text.slice(at + quote.length)}`
}

function answerView(lang: Lang, verdict: Verdict): Html {
  const t = sayIn(lang)
  switch (verdict.kind) {
    case 'holds':
      return html`<p class="example-answer">${t(ANSWER.holds)}.</p>`
    case 'not-applicable':
      return html`<p class="example-answer">${t(ANSWER['not-applicable'])}: <span lang="da">${verdict.because}</span></p>`
    case 'unknown':
      return html`<p class="example-answer">${t(ANSWER.unknown)}. ${t(WORDS.missing)} ${missingIn(verdict.missing, lang).join('; ')}</p>`
    case 'fails':
      return html`${verdict.findings.map((finding) => findingView(lang, finding))}`
    default:
      return never(verdict)
  }
}

function findingView(lang: Lang, { level, what, why, remedy }: Finding): Html {
  const [t, quoting] = [sayIn(lang), sayQuoting(lang)]
  return html`<p class="example-answer"><strong>${t(LEVEL[level])}:</strong> ${quoting(what)} ${quoting(why)} <strong>${t(WORDS.remedy)}</strong> ${quoting(remedy)}</p>`
}

function sourceView({ lang }: Frame, source: LawSource): Html {
  const { short, reference, words, url, inForce, confidence } = source
  const t = sayIn(lang)
  const since = beginsOnItsDay(source) ? WORDS.inForce : WORDS.known
  const { label, means } = CONFIDENCE[confidence]
  const until = inForce.to === undefined ? '' : ` ${t(WORDS.to)} ${dayInWords(inForce.to, lang)}`
  return html`<li><p class="source-name" lang="da"><strong>${short}</strong>${short.includes(reference) ? nothing : html`, ${reference}`}</p>
<p>${t(words)}</p>
<p class="source-foot">${t(since)} ${dayInWords(inForce.from, lang)}${until}. <strong>${t(label)}:</strong> ${t(means)}${
    url === null || !isSafeHref(url)
      ? nothing
      : html` <a href="${url}" rel="noreferrer">${t(WORDS.read)}<span class="sr-only">: ${short}</span></a>`
  }</p></li>`
}
