import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const PLANS =
  '(?:planlægge|planlægning|strukturere?|struktur(?:en)?|overskue|overblik(?:ket)?|prioritere|rækkefølge\\p{L}*)>'
/** What a source tells of the need, where that is to plan and keep track. */
const NEEDS_A_PLAN = phrase(
  `(?:ikke (?:selv )?(?:kan|evner|magter)|kan (?:[^ ,.;]+ )?ikke|kan hverken|svært ved|har (?:ikke|intet)|mangler|mister|taber) (?:[^ ,.;]+ ){0,4}?${PLANS}`,
  `(?:brug|behov) for (?:[^.;]{0,80}? )?(?:en plan|ugeplan|dagsplan|${PLANS})`,
)
const TELLS = phrase(
  '(?:skriver|skrev|oplyser|oplyste|beskriver|beskrev|vurderer|vurderede|fortæller|fortalte|udtaler|udtalte|anbefaler|anbefalede|konkluderer)>',
  'har (?:[^.;]{0,40} )?(?:skrevet|oplyst|beskrevet|vurderet|fortalt|udtalt|anbefalet)>',
  'fremgår',
  'ifølge',
  'viser',
)
const OWN_OR_CITIZENS =
  /^(?:[^ ]+: )?(?:vi|jeg|kommunen|du|de|i|borger(?:en)?|ansøger(?:en)?) |(?:skriver|vurderer|fremgår|har) (?:vi|jeg|du|i) /
/** Practical help is someone being there to do it: this is the opposite. */
const NOBODY_THERE =
  /behøver (?:[^ ,.;]+ ){0,2}?ikke (?:at )?(?:[^ ,.;]+ )?være (?:der|til stede|hjemme|med)|ikke (?:[^ ,.;]+ )?(?:brug|behov) for, at nogen (?:er der|er til stede|gør det)/

/** A source that tells of the citizen's need speaks for no choice of ours, least of all where it tells of planning. */
export function isSourceOnPlanning({ lower, voice }: Passage): boolean {
  if (NOBODY_THERE.test(lower)) return voice !== 'borger'
  const isTold =
    voice === 'kilde' || (voice !== 'borger' && voice !== 'lov' && TELLS.test(lower) && !OWN_OR_CITIZENS.test(lower))
  return isTold && NEEDS_A_PLAN.test(lower)
}

/** What a source told of planning before the refusal. */
export function planningBefore({ passages }: Letter, refused: Passage): Passage | undefined {
  return passages.find(
    (passage) => passage.index < refused.index && passage.section !== 'regler' && isSourceOnPlanning(passage),
  )
}
