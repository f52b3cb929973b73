import { phrase } from '../../../text/pattern.ts'

const CAN_NOT =
  '(?:kan (?:(?:nok|vist|formentlig|aktuelt|længere) )?ikke|er (?:helt )?ude af stand til at|evner ikke|formår ikke|er ikke i stand til at)'
const INTERESTS = '(?:sine|egne|sine egne|hendes|hans|dine|mine) (?:økonomiske |personlige )?(?:interesser|anliggender)'

/** A source says that the citizen can't look after their interests, or should have a guardian. For lower-case text. */
export const DOUBTS_INTERESTS = phrase(
  `${CAN_NOT} (?:(?:længere|selv|selvstændigt|altid) )*(?:varetage|tage vare på|tage hånd om) ${INTERESTS}`,
  '(?<!ikke )(?:har|er i|får) (?:(?:nok|formentlig|også|akut|helt klart) )*(?:brug|behov) for (?:at få )?(?:en )?(?:værge|værgemål)',
  '(?:bør|burde|skal|skulle) (?:(?:nok|formentlig|hun|han|borgeren|[\\p{L}]+) )?(?:have|få) (?:en )?værge>',
  '(?:bør|burde|må|skal) (?:(?:nok|formentlig) )?overveje(?:s)? (?:en |et )?(?:værge|værgemål)',
  'overveje[rs]? (?:at søge |at få )?(?:en |et )?(?:værge|værgemål)',
  `(?:tvivl|usikkert|uklart|tvivlsomt),? (?:om,? )?(?:hvorvidt )?(?:hun|han|borgeren|[\\p{L}]+) (?:selv )?kan (?:selv )?(?:varetage|tage vare på) ${INTERESTS}`,
  '(?:forstår|overskuer|kan overskue) ikke,? (?:følgerne|konsekvenserne|rækkevidden) af (?:det,? )?(?:(?:hun|han) (?:skriver under|siger ja)|(?:sine|egne) (?:beslutninger|valg|underskrifter))',
)
