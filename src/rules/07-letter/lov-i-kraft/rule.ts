import { formatDanish } from '../../../base/date.ts'
import { isNonEmpty, type NonEmpty, uniqueBy } from '../../../base/list.ts'
import { ACTS } from '../../../law/act.ts'
import {
  listProvisions,
  type Provision,
  provisionOn,
  type ProvisionRef,
  provisionSource,
} from '../../../law/provision.ts'
import type { LawSource } from '../../../law/source.ts'
import { quotePassage, type CitedProvision, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { anotherWording } from './another-wording.ts'
import { isToCome } from './to-come.ts'
import { barnetsLov, fvl24, sel100, sel83b } from './source.ts'

/** That what the letter decides by was the law on its day. What we don't know of the law, it says nothing of. */
export const lovIKraft: Rule<Letter> = {
  id: 'lov-i-kraft',
  title: {
    da: 'Paragraffen gjaldt den dag, afgørelsen blev truffet',
    en: 'The provision was in force on the day of the decision',
  },
  checklist: ['D03'],
  sources: [fvl24, barnetsLov, sel83b, sel100],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const cited = letter.citations.filter(isBasis)
    if (cited.length === 0) return notApplicable('Brevet nævner ingen lov og paragraf som grundlag for afgørelsen.')

    const findings: readonly Finding[] = [
      ...uniqueBy(cited, ({ act, paragraph }) => `${act ?? ''} ${paragraph}`).flatMap((one) => findingOf(one, letter)),
      ...anotherWording(letter, cited),
    ]
    if (!isNonEmpty(findings)) return holds
    return letter.date === null ? unknown('brevets dato') : fails(...findings)
  },
}

const SECTIONS: ReadonlySet<string> = new Set([
  'hoved',
  'uden',
  'resultat',
  'begrundelse',
  'regler',
  'omfang',
  'oplysninger',
  'andet',
])
/** Told as something that was, or that is to come: no basis of this decision. */
const THEN = phrase(
  'dengang',
  'tidligere',
  'hidtil',
  'hidtidig\\p{L}*',
  'oprindelig\\p{L}*',
  'siden (?:[^ ]+ ){0,3}?(?:19|20)\\d\\d',
  'blev (?:du|i|de|der) (?:[^ ]+ ){0,4}?bevil\\p{L}*',
  'fik (?:du|i|de|borger\\p{L}*)>',
  '(?:da|før) (?:du|i|de|borger\\p{L}*) (?:fik|søgte|blev|havde)',
  'dagældende',
  'den gamle',
  'det gamle',
  'før (?:den )?1\\. (?:januar 2024|juli 2025|september 2025)',
  'indtil (?:den )?(?:31\\. december|1\\. januar|udgangen)',
  'er (?:nu )?(?:flyttet|overgået|videreført|erstattet|afløst|ophævet)',
  'står nu',
  'nu (?:barnets lov|ældreloven)',
  'i afgørelse(?:n)? (?:af|fra)',
  'ved afgørelse af',
  'afgørelsen af',
  'bevilget (?:i|den) (?:[^ ]+ ){0,3}?(?:19|20)\\d\\d',
  'bevilling(?:en)? (?:fra|af) ',
)

function isBasis({ act, how, passage, paragraph }: CitedProvision): boolean {
  if (act === null || ACTS[act].procedural || !SECTIONS.has(passage.section) || passage.voice === 'borger') return false
  if (how !== 'named' && !CHILD.has(paragraph)) return false
  return !THEN.test(passage.lower)
}

/** Where the act is only inherited, the number must be one of those whose moving is certain. */
const CHILD: ReadonlySet<string> = new Set(['32', '32 a', '36', '41', '42', '45'])

function findingOf({ act, paragraph, passage }: CitedProvision, letter: Letter): readonly Finding[] {
  if (act === null) return []
  const answer = provisionOn(act, paragraph, letter.lawDate)
  if (answer.kind === 'ended') {
    if (
      answer.successors.some((next) =>
        letter.citations.some((cited) => cited.act === next.act && cited.paragraph === next.paragraph),
      )
    )
      return []
    const now = nameOf(answer.successors)
    return [
      {
        mangel: 'forkert-paragraf',
        level: 'fejl',
        isFact: true,
        quote: quotePassage(letter, passage),
        sources: sourcesOf(answer.provision),
        what: {
          da: `Brevet bygger på ${ACTS[act].name} § ${paragraph}, som ikke har været gældende siden ${formatDanish(answer.on)}.`,
          en: `The letter rests on § ${paragraph} of ${ACTS[act].name}, which has not been in force since ${answer.on}.`,
        },
        why: {
          da: 'En afgørelse skal træffes efter den lov, der gælder på dagen. Ellers er sagen ikke vurderet efter de rigtige betingelser.',
          en: 'A decision must be made under the law in force on its day. Else the case was not judged by the right conditions.',
        },
        remedy:
          now === null
            ? {
                da: 'Find den bestemmelse, der gælder nu, og vurdér sagen efter den.',
                en: 'Find the provision that applies now, and judge the case by it.',
              }
            : {
                da: `Vurdér sagen efter ${now}, hvor reglen står nu, og ret brevet.`,
                en: `Judge the case under ${now}, where the rule stands now, and correct the letter.`,
              },
      },
    ]
  }
  if (answer.kind === 'not-yet' && !isToCome(passage, answer.from)) {
    return [
      {
        mangel: 'forkert-paragraf',
        level: 'fejl',
        isFact: true,
        quote: quotePassage(letter, passage),
        sources: sourcesOf(answer.provision),
        what: {
          da: `Brevet bygger på ${ACTS[act].name} § ${paragraph}, som først gælder fra ${formatDanish(answer.from)}.`,
          en: `The letter rests on § ${paragraph} of ${ACTS[act].name}, which is in force only from ${answer.from}.`,
        },
        why: {
          da: 'En regel, der endnu ikke gælder, kan ikke bære en afgørelse.',
          en: 'A rule not yet in force can’t carry a decision.',
        },
        remedy: {
          da: 'Vurdér sagen efter den lov, der gælder på afgørelsens dag.',
          en: 'Judge the case under the law in force on the day of the decision.',
        },
      },
    ]
  }
  return []
}

/** What is cited, and where the rule stands now. */
function sourcesOf(cited: Provision): NonEmpty<LawSource> {
  const now = cited.successors.flatMap(({ act, paragraph }) => listProvisions(act, paragraph).slice(-1))
  return [provisionSource(cited), ...now.map((row) => provisionSource(row)), fvl24]
}

function nameOf(successors: readonly ProvisionRef[]): string | null {
  const [first] = successors
  if (first === undefined) return null
  const numbers = successors.map(({ paragraph }) => paragraph)
  const last = numbers.at(-1)
  const listed =
    numbers.length === 1 ? `§ ${first.paragraph}` : `§§ ${numbers.slice(0, -1).join(', ')} og ${last ?? ''}`
  return `${ACTS[first.act].name} ${listed}`
}
