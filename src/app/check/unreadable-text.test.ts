import { expect, test } from 'vitest'
import { unreadableText } from './unreadable-text.ts'

const SCANNED = `Agerlund Kornmune  3. rnarts 2O26
Kære Birthe
Du har s0gt orn hjæIp tiI reng0ring. Vi har besIuttet, at du ikke kan få hjæIpen efter serviceIoven.
Begrundelse: Du bor sarnmen rned din rnand, sorn er rask. Det er vores vurdering, at han kan tage sig af opgaverne i hjernrnet.
Du kan kIage inden 4 uger fra den dag, du har fået brevet. SkriIv tiI os, så ser vi på besIutningen igen.`

test('a text that is misread by a scanner is told as such', () => {
  expect(unreadableText(SCANNED)).toEqual({ kind: 'daarligt-scannet' })
})

test.each([
  [
    'the same letter read right',
    'Agerlund Kommune 3. marts 2026. Kære Birthe. Du har søgt om hjælp til rengøring. Vi har besluttet, at du ikke kan få hjælpen efter serviceloven. Begrundelse: Du bor sammen med din mand, som er rask.',
  ],
  [
    'a few slips of the hand',
    'Du har s0gt om hjælp tiI rengøring. Vi har besluttet, at du ikke kan få hjælpen efter serviceloven, fordi du bor sammen med din mand, som er rask og kan tage sig af opgaverne.',
  ],
  [
    'numbers, codes and names of programs',
    'Har du ikke fået brevet, kan du logge på med MitID. Du finder også afgørelsen i eBoks efter få uger under sag 24-0I-112, p0-1 og b12x. Se mere på borger.dk/st0tte1, ring på 31 O2 11 12, eller kom på iPad, iPhone og WiFi.',
  ],
])('%s is read', (_, text) => {
  expect(unreadableText(text)).toBeNull()
})

test('a text in another language is told as such', () => {
  expect(
    unreadableText(
      'You have applied for help to open your mail. We have decided that you will not get support under the act, because you open it yourself every week with your sister.',
    ),
  ).toEqual({ kind: 'fremmed-sprog', language: 'en' })
})
