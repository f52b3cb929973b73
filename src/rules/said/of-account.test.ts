import { expect, test } from 'vitest'
import { grantsAccount, saysWhichWeighs, takesUpAccount } from './of-account.ts'

test.each([
  'Du oplyser, at du ikke kan åbne din post, men bostøtten har set dig gøre det hver uge.',
  'Vi har lagt mindre vægt på din mors beskrivelse, fordi hun ikke har set dig siden 2022.',
  'Ønsket om selskab forstår vi godt, men det viser ikke, at hun har brug for støtte.',
  'Selvom Karla bliver svimmel, kommer hun hjem med det, hun skal.',
  'Vi anerkender, at det er svært.',
  'Vi er enige i, at du ikke selv kan støvsuge.',
  'Der er ikke tvivl om, at hoften er varigt slidt.',
  'Borgeren beskriver store vanskeligheder.',
  'Din søster har fortalt, at du ikke kommer ud.',
  'Bostøttens iagttagelser vejer tungere, fordi de er gjort uge for uge.',
  'I dit høringssvar skriver du, at det er ensomt.',
  'Hun mener, at hun har brug for mere tid.',
  'Klager gjorde gældende, at timerne ikke rækker.',
  'Faderen anførte, at barnet ikke sover.',
  'Det er indgået i vurderingen, at hun er alene om aftenen.',
  'Det er indgået, at moren er bekymret for, hvad der sker.',
  'Kommunen har noteret, at han gerne vil i bad hver dag.',
])('takes it up: %s', (text) => {
  expect(takesUpAccount(text)).toBe(true)
})

test.each([
  'Karla køber selv ind hver uge og har ikke brug for støtte til det.',
  'Vi vurderer, at du har gode ressourcer.',
  'Det er kommunens vurdering, at behovet ikke er der.',
  'Du klarer praktiske gøremål.',
  'Vi er i tvivl om, hvad der ligger bag.',
  'Støtten kan ikke bevilges efter kvalitetsstandarden.',
  'Funktionsevnen er ikke betydeligt nedsat.',
  'Vi lægger vægt på, at du har en uddannelse.',
  'Voksenudredningen viser let problem.',
  'Du er ikke i målgruppen.',
  'Din mor kan hjælpe dig med post.',
  'Kommunen anførte, at der er givet en time.',
  'Din bostøtte oplyser, at du selv handler ind.',
  'Vi lægger vægt på, at lægen skriver, at angsten er i bedring.',
])('does not: %s', (text) => {
  expect(takesUpAccount(text)).toBe(false)
})

test.each([
  'Vi bygger på den seneste udtalelse fra bostøtten.',
  'Statusnotatet er nyere end erklæringen.',
  'Der er lagt størst vægt på det, bostøtten har set.',
  'Bostøttens beskrivelse vejer tungest.',
  'Bostøtten ser dig hver uge.',
  'Udtalelsen er mere konkret end lægens.',
  'Vi tillægger erklæringen mindre vægt.',
  'Hjemmevejlederen har tættere kendskab til dig.',
])('says which weighs: %s', (text) => {
  expect(saysWhichWeighs(text)).toBe(true)
})

test.each([
  'Vi lægger vægt på, at du handler selv.',
  'Bostøtten har udtalt sig.',
  'Der er indhentet en udtalelse.',
  'Du er blevet bedre til det.',
  'Din situation er vurderet konkret.',
  'Seneste opfølgning var i maj.',
  'Lægen kender dig.',
  'Det er en vægtig grund.',
])('says no such thing: %s', (text) => {
  expect(saysWhichWeighs(text)).toBe(false)
})

const TOLD = 'Borgeren kan ikke støvsuge eller vaske gulv efter en diskusprolaps.'

test.each([
  ['Vi er enige i, at du ikke selv kan støvsuge og vaske gulv. Din mand gør det.', true],
  ['Vi anerkender, at du ikke kan vaske gulv, men resten klarer du.', true],
  ['At du ikke kan vaske gulv eller støvsuge, er besværligt, men robotten gør det.', true],
  ['Vi er enige i, at du har haft en diskusprolaps. Du kan støvsuge.', false],
  ['Du kan støvsuge og vaske gulv.', false],
])('%s grants what was told: %s', (grounds, is) => {
  expect(grantsAccount(grounds, TOLD)).toBe(is)
})
