import { expect, test } from 'vitest'
import { readDanishWords } from '../../../files/danish-words.ts'
import { proposeAnonymous } from './propose-anonymous.ts'

const words = readDanishWords()
const propose = (text: string) => proposeAnonymous(text, words)

test.each([
  ['Kære Bo\n\nBo bor alene.', 'Kære borger\nBorgeren bor alene.'],
  ['Skov oplyser, at han går i skov.', 'En person oplyser, at han går i skov.'],
  ['Hans mor siger, at Hans har hjælp.', 'Hans mor siger, at en person har hjælp.'],
  ['Hans har hjælp.', 'En person har hjælp.'],
  ['Din mor, Solvej, er enig.', 'Din mor er enig.'],
  ['Vi har talt med fru lind.', 'Vi har talt med en person.'],
  ['Notatet er skrevet af karen lind.', 'Notatet er skrevet af en person.'],
  ['Anne-Mette Sørensens læge skriver.', 'En persons læge skriver.'],
  ['Naboerne kalder ham “Sømanden”.', 'Naboerne kalder ham "en person".'],
  ['Du er hos M øller Jensen.', 'Du er hos en person.'],
  ['Favrskov Kommunes frist er 4 uger.', 'Kommunens frist er 4 uger.'],
  ['Vi så dig den 3., 10. og 17. september.', 'Vi så dig.'],
  ['Støtten gives fra den 1. marts 2025.', 'Støtten gives fra et bestemt tidspunkt.'],
  ['Støtten stopper den 31. oktober 2024.', 'Støtten stopper.'],
  ['Lægen, som den 14. maj skrev til os, er enig.', 'Lægen, som skrev til os, er enig.'],
  ['Du bor på Mølle-\ngade 14, 2. th. med din søn.', 'Du bor på en adresse med din søn.'],
  ['Ring til os på 70 00 00 45.', 'Ring til os på telefonen.'],
  ['Skriv til p.dam@rosen-pleje.dk.', 'Skriv til en mailadresse.'],
  ['Din søn er 7 år og har epilepsi.', 'Din søn er under 18 år og har epilepsi.'],
  ['Hun har Sanfilippos syndrom.', 'Hun har en sygdom.'],
  ['Vi har talt med Ungeenheden i Gl. Vartov.', 'Vi har talt med et sted.'],
  ['Støtte & Udvikling har skrevet til os.', 'Et sted har skrevet til os.'],
  ['Det står i notat nr. 44871 af sagen.', 'Det står i notat af sagen.'],
  ['Du bor på TOFTEVÆNGET 19, ST. TV. nu.', 'Du bor på en adresse nu.'],
  ['Du bor Vestermarken 7, lejl. 3.', 'Du bor en adresse.'],
  ['Han bor i hus 4 og er 81.', 'Han bor i hus og er over 18 år.'],
  ['Hun har fået hjælp fra Diabetes Center Fyn.', 'Hun har fået hjælp fra en person.'],
  ['Bilen WDB1240221B123456 er gammel.', 'Bilen er gammel.'],
  ['Det er matrikel 7 ab, Vester Egense By, Gørlev.', 'Det er matrikel.'],
  ['Ring på 7l 34 0O 12.', 'Ring på telefonen.'],
  ['Du mødte mandag den tiende kl. halv ti.', 'Du mødte.'],
  ['hej rune\n\nJeg så rune i går.', 'hej borger\nJeg så borgeren i går.'],
  ['Han går på Hånd i hånd hver dag.', 'Han går på et sted hver dag.'],
  ['Du kommer på Center for senhjerneskade i Vejle.', 'Du kommer på et sted.'],
  ['Leverandør: Den grønne gren I/S', 'Leverandør: Et sted'],
  ['Du er fulgt på Rigshospitalets neurologiske afdeling.', 'Du er fulgt på et sted.'],
  ['vi mødes i huset på hjørnet.', 'vi mødes i et sted.'],
  ['Du bor i botilbuddet Havblik. Lise fra Havblik er enig.', 'Du bor i botilbuddet. En person fra et sted er enig.'],
  ['Din bostøtte Lise er syg. Lise har ringet.', 'Din bostøtte er syg. En person har ringet.'],
  ['Perlens leder har ringet.', 'En persons leder har ringet.'],
  ['VI SÅ DIG PÅ VÆRESTEDET PERLEN.', 'VI SÅ DIG PÅ VÆRESTEDET et sted.'],
  ['Hun er indlagt på afsnit M4.', 'Hun er indlagt på et sted.'],
  ['Nour fylder fire, og Ali er vel tre.', 'En person fylder under 18 år, og en person er vel under 18 år.'],
  ['Hun er enogtyve.', 'Hun er over 18 år.'],
  ['Han var fireårig.', 'Han var mindreårig.'],
  ['Du sover fra 23 til 6.', 'Du sover fra.'],
  ['hun bor på mælkebøtten og går på egeskolen.', 'hun bor på et sted og går på et sted.'],
  [
    'Du har fortalt: "Nej." (Samtale) Vores begrundelse: Du er rolig.',
    'Du har fortalt: "Nej." (Samtale) Vores begrundelse: Du er rolig.',
  ],
  ['Det står i notat: Du går. (Samtale) Taler for.', 'Det står i notat: Du går. (Samtale) Taler for.'],
  ['Det står i notat: Du går. (Samtale) Skov taler.', 'Det står i notat: Du går. (Samtale) En person taler.'],
  ['Du har ringet 112 seks gange.', 'Du har ringet 112 seks gange.'],
  ['Hun bor i hus 112.', 'Hun bor i hus.'],
  ['Drøftet:\n• Den 21. april 2026 gik du det igennem.', 'Drøftet:\n• På et tidspunkt gik du det igennem.'],
  ['Du søgte om:\n• 11. april 2026: "Hjælp om aftenen."', 'Du søgte om:\n• "Hjælp om aftenen."'],
  ['Bilag 1.2 - sagen som helhed', 'Bilag 1.2 - sagen som helhed'],
  ['Du er på afsnit 2.14.', 'Du er på afsnit 2.'],
  ['E-mail: p.dam@rosen-pleje.dk', 'E-mail: En mailadresse'],
  ['Spørg anne@dukh.dk, eller se dukh.dk.', 'Spørg en mailadresse, eller se dukh.dk.'],
  ['Vi skrev til jmh om det.', 'Vi skrev til … om det.'],
])('%j is proposed as %j', (text, proposed) => {
  expect(propose(text).text).toBe(proposed)
})

test('what was taken out is pointed at where it stood, also where a mark went with it', () => {
  const { text, removals } = propose('• Bostøtten må spørges. (21. april 2026)\nDu har ret til indsigt.')
  expect(text).toBe('• Bostøtten må spørges.\nDu har ret til indsigt.')
  expect(removals.map(({ at }) => text.slice(0, at))).toEqual(['• Bostøtten må spørges.'])
})

test.each([
  'Du får 3 timer om ugen efter servicelovens § 85, stk. 1, nr. 2, jf. § 82 b.',
  'Du kan klage inden 4 uger. Ankestyrelsen behandler klagen.',
  'Bilag 2 - Hvad reglerne siger. Hvad sker der nu?',
  'Du kan få råd hos DUKH, Den Uvildige Konsulentordning på Handicapområdet.',
  'Ankestyrelsen har i principmeddelelse 2-18 sagt, at støtten ikke kan stoppe alene af den grund.',
  'Det følger af lovbekendtgørelse nr. 1089 af 16. august 2023.',
  'Du får 812 kr. om måneden, og timerne sættes ned fra 6 til 2 timer om ugen.',
  'Du får et forløb på fem måneder. Du er gået ud to gange på et år, og du har cyklet alene.',
  'Det Sociale Nævn behandlede klagen på tre måneder.',
  'ADHD-diagnosen er stillet. PTSD-symptomer er ikke beskrevet i VUM 2.0.',
])('%j names no one and stays as it is', (text) => {
  expect(propose(text)).toEqual({ text, removals: [] })
})

test('each removal tells what stood there, where, and what stands now', () => {
  const text = 'Kære Rasmus\n\nDu mødte Line Skou den 3. marts 2025.'
  const proposal = propose(text)
  expect(proposal.removals.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['navn', 'Rasmus'],
    ['navn', 'Line Skou'],
    ['dato', '3. marts 2025'],
  ])
  for (const { from, to, quote, at, instead } of proposal.removals) {
    expect(text.slice(from, to)).toBe(quote)
    expect(proposal.text.slice(at, at + instead.length)).toBe(instead)
  }
})

test('nothing is taken out twice: what is proposed is left as it is when proposed again', () => {
  const once = propose('Kære Liva\n\nAsger kommer hver onsdag fra den 3. december. Ring på 70 00 00 45.')
  expect(propose(once.text).removals).toEqual([])
})
