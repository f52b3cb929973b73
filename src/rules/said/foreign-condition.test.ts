import { expect, test } from 'vitest'
import {
  saysAge,
  saysCleanFirst,
  saysGroupShutOut,
  saysNotBoth,
  saysProofOnPaper,
  saysTimeIsUp,
} from './foreign-condition.ts'

test.each([
  'Ingen kvitteringer.',
  'Merudgifter skal dokumenteres med kvittering.',
  'Uden bilag regner vi ikke på det.',
  'Merudgiften er ikke godtgjort ved bilag.',
  'Boner mangler.',
  'Merudgifter skal kunne dokumenteres krone for krone.',
  'Da du ikke har afleveret kvitteringer, kan udgiften ikke medregnes.',
  'Der kan kun medregnes udgifter, som ansøger har dokumenteret.',
])('asks for proof on paper: %s', (sentence) => {
  expect(saysProofOnPaper(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Vi kræver ikke kvitteringer for alt.',
  'Der er ikke krævet bilag, da hudlægen beskriver forholdet.',
  'Vi har lagt undertøj til, selv om der ikke er bilag.',
  'Der er ingen kvitteringer, så vi har regnet med dine egne tal.',
  'Kvitteringerne viser 897 kr.',
  'Udgiften er ikke sandsynliggjort.',
  'Fællesvaskeriet udsteder ikke kvittering.',
])('does not: %s', (sentence) => {
  expect(saysProofOnPaper(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Aldersgrænsen er nået.',
  'Du fylder 67 år den 30. april.',
  'Du går på folkepension.',
  'Ledsageordningen gælder kun for personer under 67 år.',
])('gives the age: %s', (sentence) => {
  expect(saysAge(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Det er ikke alderen, der afgør sagen.',
  'Du beholder ordningen, selv om du er fyldt 67.',
  'Du sover de fleste dage i tilbuddet.',
])('does not give the age: %s', (sentence) => {
  expect(saysAge(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Du modtager bostøtte efter § 85, og en borger kan ikke have begge dele.',
  'Beboere i kommunens botilbud bevilges ikke ledsagelse ved siden af.',
])('bars for other help: %s', (sentence) => {
  expect(saysNotBoth(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du kan ikke få ledsagelse ved siden af hjælpere efter § 96.',
  'Bostøtten følger dig allerede på turene om torsdagen.',
  'Du får ikke hjælp til begge dele.',
])('does not bar: %s', (sentence) => {
  expect(saysNotBoth(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Forløbet forudsætter, at deltagerne har været stoffri i 14 dage.',
  'Du kan ikke begynde i behandling, før du har aflagt to rene prøver.',
  'Du er velkommen, når du har været ædru i tre måneder.',
])('asks to be clean first: %s', (sentence) => {
  expect(saysCleanFirst(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Det er ikke en betingelse, at du er stoffri.',
  'Du er stoffri om dagen og passer dit arbejde.',
  'At blive stoffri og holde bolig og job.',
])('does not ask to be clean first: %s', (sentence) => {
  expect(saysCleanFirst(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Synshandicappede hører ikke til målgruppen.',
  'Du er ikke omfattet, idet psykiske lidelser falder udenfor.',
  'Du har en psykisk lidelse og er derfor ikke omfattet.',
])('shuts a group out: %s', (sentence) => {
  expect(saysGroupShutOut(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du har en lidelse, som ikke betyder noget for at gå.',
  'Personer med let nedsat funktionsevne er ikke omfattet.',
  'Du er ikke omfattet, da du selv handler hver uge.',
])('shuts no group out: %s', (sentence) => {
  expect(saysGroupShutOut(sentence.toLowerCase())).toBe(false)
})

test.each(['De 24 måneder er gået.', 'Støtten har varet i 24 måneder.', 'Bostøtte gives højst i to år.'])(
  'gives the time it has lasted: %s',
  (sentence) => {
    expect(saysTimeIsUp(sentence.toLowerCase())).toBe(true)
  },
)

test.each(['Du har selv åbnet din post i tre måneder.', 'Støtten gives i tre timer om ugen.'])(
  'does not give the time: %s',
  (sentence) => {
    expect(saysTimeIsUp(sentence.toLowerCase())).toBe(false)
  },
)
