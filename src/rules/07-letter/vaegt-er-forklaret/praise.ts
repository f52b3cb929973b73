import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import { saidBy, type Said } from '../said.ts'
import { EXPERT } from '../lexicon.ts'
import { WEIGHED } from './weighing.ts'

const PRAISE = phrase(
  'stærk (?:kvinde|mand|person|personlighed)',
  '(?:mange|gode|flotte|særlige) evner',
  '(?:taler|behersker) (?:[^ .]+ )?sprog',
  'styrker>',
  'ressource(?:r|rne|stærk\\p{L}*)>',
  'velbegavet',
  'velformuleret',
  'reflekteret',
  'veluddannet',
  'velfungerende',
  'gennemført en (?:[^ ,.;]+ )?uddannelse',
  'intelligent',
  'kompetent',
)
const SEVERE = phrase(
  'svær(?:e|t)? (?:[^ ,.;]+ ){0,2}?(?:[\\p{L}-]*vanskelighed|angst|depression|problem|begræns|nedsat|ved)\\p{L}*',
  'betydelig\\p{L}* (?:[^ ,.;]+ ){0,2}?(?:vanskelighed|nedsat|behov|begræns)\\p{L}*',
  '(?:behov|brug) for (?:[^ ,.;]+ ){0,2}?(?:støtte|struktur|hjælp|guidning)',
  'udebliv\\p{L}*',
  'udeblevet',
  'kan ikke',
  'formår ikke',
  'mister overblik\\p{L}*',
)

/** "Dine ressourcer vejer mere end de vanskeligheder, psykiateren beskriver." */
export function praiseFirst({ own }: Said): boolean {
  if (!PRAISE.test(own)) return false
  const [chosen = '', left = ''] = own.split(/ (?:end|frem for|fremfor|i stedet for) /)
  return (
    PRAISE.test(chosen) && WEIGHED.test(chosen) && /vanskelig|svær|angst|problem|udtalelse|skriver|beskriv/.test(left)
  )
}

/** Resources are all that the grounds weigh, while a professional has told of something severe that they never touch. */
export function praiseOverEvidence(letter: Letter): readonly Passage[] {
  const said = saidBy(letter)
  if (!said.some(({ own }) => PRAISE.test(own))) return []
  const headed = said.some(({ passage }) => passage.section === 'begrundelse')
  const results = new Set(letter.results.map(({ passage }) => passage))
  const grounds = said.filter(
    ({ passage, own }) =>
      own !== '' &&
      (headed ? passage.section === 'begrundelse' : !results.has(passage) && !letter.applications.includes(passage)) &&
      passage.voice !== 'kilde' &&
      passage.voice !== 'lov' &&
      !/høring|svarede|ansøg/.test(own) &&
      !(EXPERT.test(own) && /skriver|skrev|oplys|anbefal|udtal|beskriv/.test(own)),
  )
  const praise = grounds.find(
    ({ own }) => PRAISE.test(own) && !/ikke (?:[^ ,.;]+ ){0,2}?ressourc|selv ?om|trods/.test(own),
  )
  if (praise === undefined) return []
  if (
    grounds.some(
      ({ own }) => SEVERE.test(own) || EXPERT.test(own) || /svært|vanskelig|selv (?:kan|klarer|åbn|hand)/.test(own),
    )
  )
    return []
  const told = letter.passages.some(
    ({ lower, section }) =>
      (section !== 'begrundelse' || !headed) &&
      section !== 'klage' &&
      section !== 'regler' &&
      EXPERT.test(lower) &&
      SEVERE.test(lower),
  )
  return told ? [praise.passage] : []
}
