import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { ankestyrelsenAfgoerelse, fvl24 } from './source.ts'
import { isGiven } from '../../../stages/07-letter/clause-result.ts'

/** Kinds of help that can't stand for each other. */
interface HelpKind {
  readonly id: string
  readonly paragraphs: readonly string[]
  readonly words: RegExp
}

const HELP_KINDS: readonly HelpKind[] = [
  {
    id: 'stoette',
    paragraphs: ['85'],
    words: phrase(
      'bostøtte\\p{L}*',
      'socialpædagogisk\\p{L}*',
      'støtte i (?:eget )?hjem\\p{L}*',
      'individuel støtte',
      '(?:fast |personlig )?støtte(?:kontakt)?person\\p{L}*',
      'hjemmevejled\\p{L}*',
    ),
  },
  { id: 'praktisk', paragraphs: ['83'], words: phrase('praktisk hjælp', 'hjemmehjælp\\p{L}*', 'personlig pleje') },
  { id: 'botilbud', paragraphs: ['107', '108'], words: phrase('botilbud\\p{L}*', 'bofællesskab\\p{L}*') },
  { id: 'ledsagelse', paragraphs: ['97', '45'], words: phrase('ledsageordning\\p{L}*', 'ledsager(?:timer|kort)?>') },
  { id: 'bpa', paragraphs: ['96', '95'], words: phrase('bpa>', 'borgerstyret') },
  {
    id: 'gruppe',
    paragraphs: [],
    words: phrase(
      'gruppetilbud\\p{L}*',
      'gruppeforløb\\p{L}*',
      'gruppe(?:n)?>',
      'kursus\\p{L}*',
      'kursusforløb',
      'café\\p{L}*',
      'værested\\p{L}*',
      'aktivitetshus\\p{L}*',
      'mestringsforløb\\p{L}*',
      'samtaleforløb\\p{L}*',
      'frivillig\\p{L}*',
      'besøgsven\\p{L}*',
      'netværkscafé\\p{L}*',
    ),
  },
  {
    id: 'hjaelpemiddel',
    paragraphs: ['112', '113'],
    words: phrase('hjælpemid\\p{L}*', '(?:en|som) app>', 'tablet', 'kalenderapp', 'struktur-app', 'robotstøvsuger'),
  },
  { id: 'merudgift', paragraphs: ['100'], words: phrase('merudgift\\p{L}*', 'kompensationsydelse\\p{L}*') },
  { id: 'mentor', paragraphs: [], words: phrase('mentor\\p{L}*') },
]
const INSTEAD = phrase('i stedet', 'derimod', 'til gengæld', 'alternativt?', 'erstatter')
const REFUSES = phrase(
  'afslag\\p{L}*',
  'afslå\\p{L}*',
  'ikke (?:[^.;]{0,60}?)(?:få|bevilge|bevilges|bevilget|imødekom\\p{L}*|give|gives|yde|ydes|tilbyde|omfattet|berettiget|målgruppe\\p{L}*|personkreds\\p{L}*|opfylder|behov|brug for|§ \\d)',
  '(?:får|gives|ydes|bevilges|opfylder|kan|har) (?:[^.;]{0,40}?)ikke',
  'nej til',
  'delvis\\p{L}*',
  'særskilt (?:brev|afgørelse)',
  'andet brev',
  'selvstændig afgørelse',
  'trukket (?:[^ ,.;]+ )?(?:ansøgning|tilbage)',
  'trak (?:[^ ,.;]+ ){0,4}?tilbage',
  'frafald\\p{L}*',
  'enige? om(?:,)? at (?:[^.;]{0,30}?)i stedet',
  'efter (?:dit|eget) ønske',
  'har (?:du )?selv (?:ønsket|valgt|foreslået|bedt om)',
  'du (?:selv )?(?:ønsker|ønskede|valgte|har valgt|foretrækker) (?:[^.;]{0,40}?)i stedet',
  '(?:behandle[rs]|afgøre[rs]) (?:[^.;]{0,30}?)(?:for sig|særskilt|senere|i et)',
  'hører du (?:[^.;]{0,30}?)om',
)

/** What was applied for must be answered, even when the answer is something else. */
export const soegtHjaelpBesvaret: Rule<Letter> = {
  id: 'soegt-hjaelp-besvaret',
  title: { da: 'Det, borgeren søgte om, er besvaret', en: 'What the citizen applied for is answered' },
  checklist: ['D02', 'D04', 'D40'],
  sources: [fvl24, ankestyrelsenAfgoerelse],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (!isNonEmpty(letter.applications)) return notApplicable('Brevet fortæller ikke, hvad der er søgt om.')
    if (letter.decision === 'ukendt') return unknown('resultatet')
    if (letter.decision === 'nedsaettelse' || letter.decision === 'ophoer' || letter.decision === 'afslag')
      return notApplicable('Afgørelsen er ikke en bevilling.')
    if (letter.citations.some(({ paragraph, passage }) => /^82 [abd]$/.test(paragraph) && passage.section !== 'klage'))
      return notApplicable('Hjælpen er forebyggende; det ser en anden regel på.')
    const grants = letter.results.filter(({ kind }) => isGiven(kind)).map(({ passage }) => passage)
    const [grant] = grants
    if (grant === undefined) return holds
    const applied = kindsIn(letter, letter.applications)
    const given = kindsIn(
      letter,
      grants.filter((passage) => !letter.applications.includes(passage)),
    )
    if (applied.size === 0 || given.size === 0) return holds
    const open = letter.passages.filter(isOwn)
    if (
      open.some(
        ({ lower, index }) =>
          REFUSES.test(lower) &&
          !letter.applications.some((application) => application.index === index && !/afslå|afslag/.test(lower)),
      )
    )
      return holds
    const isSwapped = ![...applied].some((id) => given.has(id))
    const place =
      open.find(({ lower }) => INSTEAD.test(lower) && /bevil|tilbyd|giver|får|plads|fundet/.test(lower)) ?? grant
    return isSwapped ? fails({ ...SILENT, quote: quotePassage(letter, place) }) : holds
  },
}

function isOwn({ section, voice, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'regler' &&
    section !== 'kontakt' &&
    voice !== 'lov' &&
    block.kind !== 'line'
  )
}

/** By the paragraph cited in the place, else by what the help is called. */
function kindsIn({ citations }: Letter, passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap((passage) => {
      const cited = new Set(
        citations.filter((citation) => citation.passage === passage).map(({ paragraph }) => paragraph),
      )
      return HELP_KINDS.filter(
        ({ paragraphs, words }) => paragraphs.some((paragraph) => cited.has(paragraph)) || words.test(passage.lower),
      ).map(({ id }) => id)
    }),
  )
}

const SILENT: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Borgeren får en anden hjælp end den, der er søgt om, og brevet svarer ikke på ansøgningen.',
    en: 'The citizen gets other help than was applied for, and the letter does not answer the application.',
  },
  why: {
    da: 'Når noget andet gives i stedet, er det et afslag på det, der er søgt om. Det skal siges, begrundes og kunne påklages.',
    en: 'Where something else is given instead, what was applied for is refused. That must be said, reasoned and open to appeal.',
  },
  remedy: {
    da: 'Skriv, at borgeren ikke får den hjælp, der er søgt om, hvorfor, og hvordan man klager.',
    en: 'Write that the help applied for is not granted, why, and how to complain.',
  },
}
