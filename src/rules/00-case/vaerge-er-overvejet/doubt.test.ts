import { expect, test } from 'vitest'
import { DOUBTS_INTERESTS } from './doubt.ts'

test.each([
  'hun kan ikke varetage sine egne interesser.',
  'han er ude af stand til at varetage egne anliggender.',
  'karla kan ikke længere selv tage vare på sine økonomiske interesser.',
  'hun har brug for en værge.',
  'efter min vurdering bør han få en værge.',
  'der bør overvejes værgemål.',
  'vi overvejer at søge værgemål for vores bror.',
  'det er usikkert, om hun kan varetage sine interesser.',
  'han overskuer ikke konsekvenserne af det, han skriver under på.',
])('raises doubt: %s', (text) => {
  expect(DOUBTS_INTERESTS.test(text)).toBe(true)
})

test.each([
  'hun kan selv varetage sine interesser.',
  'han har en værge, som er med til møderne.',
  'hun har ikke brug for en værge.',
  'der er ikke grundlag for værgemål.',
  'datteren er værge for sin far.',
  'han kan ikke varetage rengøringen selv.',
  'hun har svært ved at varetage sine aftaler.',
  'hun forstår ikke brevene fra kommunen.',
  'hans interesser er musik og fodbold.',
])('raises none: %s', (text) => {
  expect(DOUBTS_INTERESTS.test(text)).toBe(false)
})
