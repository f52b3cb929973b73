import { phrase } from '../../../text/pattern.ts'

const CAUSE =
  '(?:grund>|anledning|nødvendigt|relevant|(?:behov|grundlag) for (?:at (?:indhente|spørge|tale|undersøge|hente|få)|yderligere|flere|nye))'
const NO_CAUSE = `(?:finder|fandt|fundet|mener|mente|ser|så|set|vurderer|vurderede|har haft|haft) (?:[^ ,.]+ ){0,2}?(?:ikke|ingen) (?:[^ ,.]+ ){0,3}?${CAUSE}`
const NO_CAUSE_FOUND = `(?:ikke|ingen) (?:fundet|set|haft|vurderet) (?:[^ ,.]+ ){0,3}?${CAUSE}`

/** What stands as the answer to the board's point says that it was not followed. For lower-case text. */
export const SAYS_NOT_FOLLOWED = phrase(
  NO_CAUSE,
  NO_CAUSE_FOUND,
  '(?:har|er|blev) (?:[^ ,.]+ ){0,3}?ikke (?:[^ ,.]+ ){0,4}?(?:indhentet|spurgt|undersøgt|foretaget|gennemført|fulgt|afklaret|belyst|talt med|kontaktet|modtaget)',
  '(?:indhenter|spørger|undersøger|følger) (?:[^ ,.]+ ){0,2}?ikke',
  '(?:på|ud fra) (?:det |de )?(?:samme|foreliggende|uændrede|hidtidige|allerede foreliggende) (?:grundlag|oplysninger)',
  '(?:fastholder|fastholdes|står fast på) (?:[^ ,.]+ ){0,5}?(?:afgørelse|vurdering|afslag)\\p{L}*(?![^.]*(?:fordi|efter at|på baggrund af|ud fra de nye))',
  'uenige? (?:med|i) ankestyrelsen',
  'ikke (?:nået|lykkedes|muligt) (?:[^ ,.]+ ){0,4}?(?:indhente|få|afklare|undersøge|besvare)',
  'afventer (?:fortsat|stadig|endnu)',
)
