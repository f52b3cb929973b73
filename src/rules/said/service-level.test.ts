import { expect, test } from 'vitest'
import { saysMoney, saysNeverGiven, saysServiceLevel } from './service-level.ts'

test.each([
  'Kommunens serviceniveau er højst to timer om ugen.',
  'Ifølge kvalitetsstandarden gives der ikke ledsagelse.',
  'Kommunen tilbyder ikke støtte om aftenen.',
  'Vi bevilger som udgangspunkt kun støtte på hverdage.',
  'Vi har ikke et tilbud om weekendstøtte.',
  'Byrådet har vedtaget et nyt niveau for bostøtte.',
  'Efter vores retningslinjer er der et loft.',
  'Alle borgere får højst tre timer.',
  'Det er politisk besluttet at begrænse støtten.',
  'Beløbet er sat efter kommunens takstblad.',
  'Tiden er regnet ud fra kommunens standardtider.',
  'Morgenplejen er udmålt efter hjemmeplejens standardtider.',
  'Tiderne gælder for alle borgere.',
  'Loftet er det samme for alle, der søger.',
  'Sengen fremgår ikke af sortimentslisten.',
  'Stolen er ikke på kommunens liste.',
  'Der kan ikke dispenseres fra listen.',
  'Der gøres ingen undtagelser.',
  'Kommunen visiterer ikke unge under 25 år til botilbud.',
  'I kommunen gives der bad en gang om ugen til alle.',
  'Alle døvblinde i kommunen får tre timer om ugen.',
  'Det politiske niveau er et bad om ugen.',
  'Personer med døvblindhed på landsplan får i gennemsnit syv timer.',
  'Kommunen følger gennemsnittet, så borgerne behandles ens.',
  'Timetallet svarer til landsgennemsnittet.',
  'Ordningen er den samme for alle.',
  'Det besluttede niveau er hver femte uge.',
  'Rengøring ydes i kommunen hver femte uge.',
  'Det gælder alle, og der gives ikke mere.',
  'Udvalget besluttede, at den ikke anvendes i kommunen.',
  'Der kan ikke ydes hjælp til hovedrengøring, uanset årsagen til ansøgningen.',
])('gives the level of service: %s', (sentence) => {
  expect(saysServiceLevel(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Serviceniveauet har ikke været afgørende for vores vurdering.',
  'Kvalitetsstandarden er vejledende.',
  'Vi giver dig mere end serviceniveauet.',
  'Hverken serviceniveau eller økonomi indgår.',
  'Uanset serviceniveauet har du brug for tre timer.',
  'Du handler selv ind hver uge.',
  'Kørsel er beregnet efter statens laveste takst.',
  'Vi har fraveget kvalitetsstandarden for dig.',
  'Kommunen er ikke bundet af serviceniveauet.',
  'Vi giver dig støtte to timer om ugen.',
  'Reglen i loven gælder for alle.',
  'Støtten gives til alle de aktiviteter, du har søgt om.',
  'Tiden er målt hos dig og følger ikke standardtiderne alene.',
  'Du skrev dine udgifter ned på en liste.',
  'Gennemsnittet af dine udgifter de seneste tre måneder er 400 kr.',
  'Du går i gennemsnit to kilometer om dagen.',
  'Du får gjort rent hver femte uge i dag.',
  'Det gælder alle de rum, du bruger.',
  'Du anvender ikke kørestolen i hjemmet.',
  'Vi har set på dig, uanset årsagen til dine smerter.',
])('does not give the level of service: %s', (sentence) => {
  expect(saysServiceLevel(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Bestemmelsen anvendes ikke i kommunen.',
  'Vi bruger ikke § 117 her i kommunen.',
  'Der kan derfor ikke ydes hjælp til vinduer, uanset behovet.',
])('shuts the help out for everyone: %s', (sentence) => {
  expect(saysNeverGiven(sentence.toLowerCase())).toBe(true)
})

test.each(['Kvalitetsstandarden er højst to timer.', 'Tilskuddet bruges ikke til bussen i kommunen.'])(
  'does not shut the help out for everyone: %s',
  (sentence) => {
    expect(saysNeverGiven(sentence.toLowerCase())).toBe(false)
  },
)

test.each([
  'Af hensyn til kommunens økonomi kan der ikke gives mere.',
  'Budgettet er reduceret, og budgetrammen skal holdes.',
  'Der er vedtaget besparelser på området.',
  'Der er ikke midler til mere støtte.',
  'Støtten er for dyr.',
  'På grund af personalemangel gives der færre timer.',
  'Vi må prioritere vores ressourcer.',
  'Af økonomiske årsager nedsættes støtten.',
])('gives the money: %s', (sentence) => {
  expect(saysMoney(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du har styr på din egen økonomi.',
  'Du får hjælp til at lægge budget.',
  'Du har brug for overblik over din økonomi og dine regninger.',
  'Økonomi har ikke haft betydning for afgørelsen.',
  'Hverken økonomi eller serviceniveau er brugt som grund.',
  'Din gæld fylder meget.',
  'Du betaler selv dine regninger.',
  'Støtten er sat ned, fordi du nu selv åbner din post.',
])('does not give the money: %s', (sentence) => {
  expect(saysMoney(sentence.toLowerCase())).toBe(false)
})
