import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  [
    'da',
    'Du har søgt om hjælp til at åbne din post. Vi har vurderet, at du ikke kan få støtte efter serviceloven, fordi du selv åbner den hver uge sammen med din søster.',
  ],
  [
    'no',
    'Du har søkt om hjelp til å åpne posten din. Kommunen har fattet vedtak om at du ikke får tjenester etter loven, fordi du selv åpner den hver uke. Du kan klage på vedtaket innen tre uker.',
  ],
  [
    'sv',
    'Du har ansökt om hjälp att öppna din post. Kommunen har fattat beslut om att du inte får stöd enligt lagen, för att du själv öppnar den varje vecka och det är bra.',
  ],
  [
    'en',
    'You have applied for help to open your mail. We have decided that you will not get support under the act, because you open it yourself every week with your sister.',
  ],
  [
    'de',
    'Sie haben Hilfe beantragt, um Ihre Post zu öffnen. Wir haben entschieden, dass Sie die Hilfe nicht erhalten, weil Sie die Post mit der Schwester öffnen und das ist gut.',
  ],
  ['ukendt', 'Tak for brevet.'],
])('%s is told by its small words', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('an English name in a Danish letter does not make it English', () => {
  expect(
    languageOf(
      'Du har søgt om støtte til at deltage i The Weekend Club of the Church of England. Vi har vurderet, at du kan få 2 timers støtte om ugen efter serviceloven.',
    ),
  ).toBe('da')
})

test.each([
  'Hej Mads. Tak for snakken i går. Som vi talte om, så går vi ned fra 6 til 3 timers bostøtte om ugen fra næste måned, da det går så godt med dig. Mvh Bente, socialrådgiver',
  'Hej Mona. Som aftalt på mødet om din bostøtte: for os er det vigtigt, som vi talte om, så fra mandag kommer Kim på besøg om aftenen for at se på din post.',
  'Kære Per. Den hjælp, der er i den plan, der blev lagt den gang, er den, der gælder. Mit navn står på den, og den, der kommer mandag, er den samme som den, der kom i uge 9.',
])('the small words that Danish shares with its neighbours make no other language of it: %s', (text) => {
  expect(languageOf(text)).toBe('da')
})

test('a short Swedish letter is Swedish, also to someone in Ishøj', () => {
  expect(
    languageOf(
      'Hej Mats på Ishøj Strandvej. Tack för samtalet i går. Som vi pratade om går vi ner från 6 till 3 timmar boendestöd i veckan från nästa månad, för att det går så bra för dig.',
    ),
  ).toBe('sv')
})
