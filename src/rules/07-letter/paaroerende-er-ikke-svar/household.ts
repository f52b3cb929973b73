import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

/** Those who live together and so share the housework. */
const HOUSEHOLD =
  /ægtefæl|ægtefolk|ægtepar|ægteskab|samlever|husstand|hjemmeboende|(?<![a-zæøå])(?:mand|kone|hustru(?:en)?|jer|gift|fru)(?![a-zæøå])/
/** What is done to the body, which a household has no duty to. */
const CARE = phrase(
  'personlige? (?:hjælp og )?pleje',
  'personlig hygiejne',
  '(?:bruse)?bad(?:et|e|es|er|ning)?>',
  '(?:bade)?kar(?:ret)?>',
  'vaske? (?:dig|sig|ham|hende|dem)>',
  '(?:øvre|nedre) (?:og nedre |og øvre )?(?:toilette|hygiejne|vask)',
  '(?:på|af|om)klæd\\p{L}*',
  'af- og påklædning',
  '(?:tøj(?:et)?|strømper(?:ne)?|bukser(?:ne)?) (?:på|af)>',
  'støttestrømpe\\p{L}*',
  'kompressionsstrømpe\\p{L}*',
  'toiletbesøg\\p{L}*',
  '(?:på|til|fra|af) toilettet>',
  'ble(?:en|skift\\p{L}*)?>',
  'forflytning\\p{L}*',
  '(?:op|ud) (?:af|fra) (?:sengen|stolen)',
  'vendes? i sengen',
  'barber\\p{L}*',
  'blive (?:vasket|badet|madet)',
)
const CHORES =
  /rengør|gøre? rent|støvsug|tøjvask|vasketøj|vaske (?:tøj|gulv)|indkøb|købe ind|handle ind|madlavning|lave mad|oprydning|opvask|sengetøj|praktisk/
/** The room is cleaned, not the body. */
const ROOM = /(?:rengør|gøre? rent|gjort rent|støvsug)[^.;]*/g

/** Under § 83 what others in the household can do may count for practical tasks (no. 2), never for personal care (no. 1). */
export function isHouseholdsOwnTask(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  return HOUSEHOLD.test(lower) && (/§ 83/.test(lower) || isOn83(letter)) && !isAboutCare(letter, passage)
}

/** The letter decides on help under § 83, and on no support. */
export function isOn83({ provisions }: Letter): boolean {
  return provisions.includes('SEL § 83') && !provisions.includes('SEL § 85')
}

/** Which task it is, is told by the words themselves, else by their paragraph, else by what was applied for and decided. */
export function isAboutCare({ applications, results, passages }: Letter, { lower, block }: Passage): boolean {
  const around = [
    [lower],
    passages.filter((other) => other.block === block).map((other) => other.lower),
    [
      ...applications,
      ...results.map(({ passage }) => passage),
      ...passages.filter(({ section }) => section === 'hoved'),
    ].map((other) => other.lower),
  ]
  const telling = around.find((words) => words.some((one) => namesCare(one) || CHORES.test(one)))
  return (
    telling !== undefined &&
    telling.some(namesCare) &&
    (telling.length === 1 || !telling.some((one) => CHORES.test(one)))
  )
}

const namesCare = (lower: string): boolean => CARE.test(lower.replaceAll(ROOM, ''))
