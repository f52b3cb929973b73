import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

/** A complaint that came is not taken up: neither reassessed nor sent on. */
const TURNED_AWAY = phrase(
  '(?:afviser|afvist|afvises) (?:[^ .]+ ){0,4}?(?:din klage|jeres klage|klagen|den(?= (?:og|som|derfor)|\\.|,))',
  '(?:klagen?|den) (?:[^ .]+ ){0,3}?(?:er|bliver|afvises|blev) (?:[^ .]+ ){0,3}?(?:afvist|afvises)',
  'afviser (?:[^ .]+ ){0,3}?at behandle (?:[^ .]+ )?klage',
  '(?:behandler|behandle) (?:[^ .]+ ){0,4}?ikke (?:[^ .]+ ){0,2}?klage',
  '(?:lader|bliver|henlægger) (?:vi |jeg )?(?:den|klagen) (?:bare |så )?(?:ligge|liggende)',
  'henlægger (?:vi )?(?:[^ .]+ )?klagen',
)
const SENT_ON =
  /(?:send|videre|går|gået|afgør|vurderer|beslutter|tager stilling)[a-zæøå]*[^.;]*ankestyrelsen|ankestyrelsen[^.;]*(?:afgør|vurder|beslut|stilling|sendt)/
const IN_GENERAL = /(?:^|[ ,])(?:hvis|såfremt|når|klager,? (?:der|som)) /

/** Only the board may turn a late complaint away, and an oral one is a complaint. */
export function turnedAway({ passages }: Letter): Passage | undefined {
  if (passages.some(({ lower }) => SENT_ON.test(lower))) return undefined
  return passages.find(
    ({ lower, voice }) => voice !== 'lov' && voice !== 'borger' && TURNED_AWAY.test(lower) && !IN_GENERAL.test(lower),
  )
}
