import { expect, test } from 'vitest'
import { addressDirectly } from './direct-address.ts'

const SOEREN = { name: 'Søren Åby', others: new Set(['Anne', 'Åby']) }
const GRETHE = { name: 'Grethe Holm', others: new Set(['Ida']) }

test.each([
  'Anne følger Søren til bussen hver morgen. Hun er selv blevet syg og kan ikke mere. Søren vender om ved døren, når hun ikke er der.',
  'Anne er Sørens søster. Hun er selv sygemeldt.',
  'Hun er selv blevet syg, siger Anne.',
  'Søren bor med Anne. Hendes hukommelse er dårlig.',
  'Bent hjælper med indkøb. Han drikker.',
  'Naboen ringer, når han ikke kan komme ud.',
  'Støtten gives af Peter. Han er sygemeldt.',
  'Veninden har sagt op, og hun flytter.',
  'Bostøtten kommer for sent, fordi hun har mange borgere.',
  'En hjælper kommer hver dag. Hun er sygemeldt.',
  'Hjemmehjælperen er ny, og han kender ikke huset.',
  'Annes mand hjælper, og han er træt.',
  'Fru Skov kommer tit. Hun glemmer nøglen.',
  'Søren ringer til Anne, og hun minder sig om det.',
  'Anne minder Søren om pillerne, så han husker dem.',
  'Anne og Søren har mistet deres mor.',
])('“%s” turns nothing of another into the citizen’s', (text) => {
  expect(addressDirectly(text, SOEREN)).toEqual({ text, doubtful: true })
})

test.each([
  ['Ida har set Grethe ringe.', 'Ida har set dig ringe.'],
  ['Ida er sygemeldt.', 'Ida er sygemeldt.'],
  ['Naboen kører Grethe til læge.', 'Naboen kører dig til læge.'],
  ['Naboen kører ikke Grethe mere.', 'Naboen kører ikke dig mere.'],
  ['Om morgenen kører naboen Grethe til læge.', undefined],
  ['Hjemmeplejen har bedt Grethe om at åbne.', 'Hjemmeplejen har bedt dig om at åbne.'],
  ['Lægen har ikke set Grethe siden maj.', 'Lægen har ikke set dig siden maj.'],
  ['Bostøtten får Grethe til at gå ud.', 'Bostøtten får dig til at gå ud.'],
  ['Hendes mor følger Grethe til bussen.', 'Din mor følger dig til bussen.'],
  ['Grethes datter hjælper Grethe med at åbne sin post.', 'Din datter hjælper dig med at åbne din post.'],
  ['Vi har talt med naboen, som kører Grethe.', 'Vi har talt med naboen, som kører dig.'],
  ['Vi ved, at naboen kører Grethe til læge.', 'Vi ved, at naboen kører dig til læge.'],
  ['Ida kommer og vækker Grethe.', 'Ida kommer og vækker dig.'],
  ['Ida vil gerne hjælpe Grethe med det.', 'Ida vil gerne hjælpe dig med det.'],
  ['Ida ringer for at minde Grethe om det.', 'Ida ringer for at minde dig om det.'],
  ['Ida er bekymret for Grethe.', 'Ida er bekymret for dig.'],
  ['For Grethe er det vigtigt at sove.', 'For dig er det vigtigt at sove.'],
  ['Ida sidder ved Grethe om aftenen.', 'Ida sidder ved dig om aftenen.'],
  ['Det ved Grethe godt.', 'Det ved du godt.'],
  // The one who does it may stand behind the verb.
  ['Hver uge kører Grethe til læge.', 'Hver uge kører du til læge.'],
  ['I dag åbner Grethe selv sin post.', 'I dag åbner du selv din post.'],
  ['Siden maj har Grethe selv ringet.', 'Siden maj har du selv ringet.'],
  ['Posten kan Grethe ikke åbne.', 'Posten kan du ikke åbne.'],
  ['Når det regner, bliver Grethe hjemme.', 'Når det regner, bliver du hjemme.'],
  ['Kan Grethe ikke selv, ringer vi.', 'Kan du ikke selv, ringer vi.'],
  ['Det er nyt, siger Grethe.', 'Det er nyt, siger du.'],
  ['Det bliver mørkt, og Grethe går i seng.', 'Det bliver mørkt, og du går i seng.'],
  ['Hjælpen gives, efter Grethe har spist.', 'Hjælpen gives, efter du har spist.'],
  ['Naboen klarer sig selv, og Grethe kan ikke.', 'Naboen klarer sig selv, og du kan ikke.'],
  // Who does it to whom is not plain.
  ['Følger Grethe til bussen.', undefined],
  ['Angsten holder Grethe vågen.', undefined],
  ['Maden laver Grethe selv.', undefined],
  ['Det hjælper Grethe.', undefined],
  ['Det er Grethe, der ringer.', undefined],
  ['Ida, Grethe og Bo spiser sammen.', undefined],
  ['Ida kører Grethe til sin læge.', undefined],
  ['Lægen siger Grethe er rask.', undefined],
  ['Til stede: Ida og Grethe.', undefined],
])('“%s” is said so that it is still true, or left', (text, said) => {
  const left = { text, doubtful: true }
  expect(addressDirectly(text, GRETHE)).toEqual(said === undefined ? left : { text: said, doubtful: false })
})

test('who is of the other gender is not the citizen, and nor is the citizen', () => {
  const grethe = { ...GRETHE, gender: 'hun' } as const
  expect(addressDirectly('Hendes bror ringer til hende, når hun er alene.', grethe).text).toBe(
    'Din bror ringer til dig, når du er alene.',
  )
  expect(addressDirectly('Grethe har en bror. Han er syg.', grethe).text).toBe('Du har en bror. Han er syg.')
})
