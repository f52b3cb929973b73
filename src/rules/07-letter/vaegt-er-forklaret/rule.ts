import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy } from '../said.ts'
import { praiseFirst, praiseOverEvidence } from './praise.ts'
import { againstEvidence, dismisses, olderFirst, singleEvent, unseen } from './weighing.ts'
import { ast2018, fvl22and24 } from './source.ts'

/** A weighing must be one that can be followed: who knows most and newest counts most, unless the letter says why not. */
export const vaegtErForklaret: Rule<Letter> = {
  id: 'vaegt-er-forklaret',
  title: {
    da: 'Det kan følges, hvorfor en oplysning vejer mere end en anden',
    en: 'One can follow why one fact weighs more than another',
  },
  checklist: ['D09', 'D11'],
  sources: [fvl22and24, ast2018],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const findings = [
      ...saidBy(letter).flatMap((said): Finding[] => {
        if (said.passage.voice === 'lov' || (said.passage.voice === 'kilde' && !JUDGES.test(said.own))) return []
        const found = TESTS.find(({ test }) => test(said))
        return found === undefined ? [] : [findingOf(letter, said.passage, found.what)]
      }),
      ...praiseOverEvidence(letter).map((passage) => findingOf(letter, passage, WHAT.praise)),
    ]
    return verdictOf(findings)
  },
}

/** A source's words, but the municipality's sentence. */
const JUDGES =
  /(?:^|[ ,])(?:vi|kommunen|kommunens|forvaltningen|forvaltningens|udvalget|vægt|afgørende|vurderes)(?=[ ,.])/

const WHAT = {
  dismissed: {
    da: 'Brevet ser bort fra oplysninger fra en, der kender borgeren, uden en grund, der kan bære det.',
    en: 'The letter sets aside facts from someone who knows the citizen, with no reason that carries it.',
  },
  older: {
    da: 'Brevet lader en ældre oplysning veje mere end en nyere.',
    en: 'The letter lets an older fact weigh more than a newer one.',
  },
  single: {
    da: 'Brevet lader et enkelt møde eller en enkelt gang veje mere end det, andre har set over tid.',
    en: 'The letter lets a single meeting or occasion weigh more than what others have seen over time.',
  },
  against: {
    da: 'En fagperson beskriver et behov, og brevet når det modsatte resultat uden at sige hvorfor.',
    en: 'A professional describes a need, and the letter concludes the opposite without saying why.',
  },
  unseen: {
    da: 'Brevet bruger det, at kommunen ikke selv har set vanskelighederne, som tegn på, at de ikke er der.',
    en: 'The letter takes it that the municipality has not itself seen the difficulties as a sign that they are not there.',
  },
  praise: {
    da: 'Brevet lægger vægt på borgerens ressourcer og ikke på de vanskeligheder, en fagperson har beskrevet.',
    en: 'The letter gives weight to resources and none to the difficulties that a professional has described.',
  },
} as const

const TESTS = [
  { test: dismisses, what: WHAT.dismissed },
  { test: olderFirst, what: WHAT.older },
  { test: praiseFirst, what: WHAT.praise },
  { test: singleEvent, what: WHAT.single },
  { test: unseen, what: WHAT.unseen },
  { test: againstEvidence, what: WHAT.against },
] as const

function findingOf(letter: Letter, passage: Letter['passages'][number], what: Finding['what']): Finding {
  return {
    mangel: 'vaegtning',
    level: 'fejl',
    quote: quotePassage(letter, passage),
    what,
    why: {
      da: 'Kommunen har et skøn, men det skal bygge på de bedste oplysninger, og det skal kunne ses, hvorfor nogle vejer mere end andre.',
      en: 'The municipality has discretion, but it must rest on the best facts, and it must show why some weigh more than others.',
    },
    remedy: {
      da: 'Skriv, hvad hver kilde siger, og hvorfor den ene vejer tungest. Er der ikke en god grund, så læg vægt på den, der kender borgeren bedst nu.',
      en: 'Write what each source says and why one weighs most. If there is no good reason, give weight to whoever knows the citizen best now.',
    },
  }
}
