import { expect, test } from 'vitest'
import { demandIn } from './demand.ts'

test.each([
  ['Du har ikke en diagnose.', 'diagnose'],
  ['Støtten forudsætter, at der er stillet en diagnose.', 'diagnose'],
  ['Borger er ikke færdigudredt.', 'diagnose'],
  ['Diagnosen er endnu ikke stillet.', 'diagnose'],
  ['Du har ikke en varigt nedsat funktionsevne.', 'varighed'],
  ['Din nedsatte funktionsevne er ikke af varig karakter.', 'varighed'],
  ['Der er tale om en forbigående tilstand.', 'varighed'],
  ['Din depression forventes at gå over.', 'varighed'],
  ['Støtte gives kun til borgere med varig nedsættelse.', 'varighed'],
  ['Behandlingen er ikke afsluttet.', 'afsluttet-behandling'],
  ['Behandlingsmulighederne er ikke udtømt.', 'afsluttet-behandling'],
  ['Vi afventer din udredning i psykiatrien.', 'afsluttet-behandling'],
  ['Borgeren er fortsat under udredning i psykiatrien, og der gives derfor afslag.', 'afsluttet-behandling'],
  ['Det kan ikke vurderes, om funktionsnedsættelsen er varig.', 'varighed'],
  ['Da du stadig er under udredning, gives der afslag.', 'afsluttet-behandling'],
  ['Du skal først i behandling for dit misbrug.', 'afsluttet-behandling'],
  ['Du skal i behandling, før der kan tages stilling til støtte.', 'afsluttet-behandling'],
  ['Da du er folkepensionist, er du ikke i målgruppen.', 'alder'],
  ['Bostøtte gives kun til borgere under folkepensionsalderen.', 'alder'],
  ['Dine vanskeligheder er aldersbetingede.', 'alder'],
  ['Støtte efter § 85 gives ikke til borgere over 67 år.', 'alder'],
  ['Ansøger er 72 år og falder uden for målgruppen.', 'alder'],
  ['Støtten gives kun til borgere i egen bolig.', 'boligform'],
  ['Da du bor hos dine forældre, er du ikke omfattet.', 'boligform'],
  ['Det er en forudsætning, at du er motiveret.', 'medvirken'],
  ['Da du ikke er motiveret, gives der afslag.', 'medvirken'],
])('%s demands %s', (sentence, demand) => {
  expect(demandIn(sentence.toLowerCase())).toBe(demand)
})

test.each([
  'Det er ikke et krav, at du har en diagnose.',
  'Uanset diagnose har vi set på, hvad du kan.',
  'Loven kræver hverken varig nedsættelse eller diagnose.',
  'Diagnosen er ikke afgørende.',
  'Du kan få støtte, selv om udredningen ikke er afsluttet.',
  'Du får et midlertidigt botilbud.',
  'Støtten er tidsbegrænset til et halvt år.',
  'Du ønsker ikke behandling, før sommeren er ovre.',
  'Efter § 97 skal nedsættelsen være varig.',
  'Du er ikke berettiget til BPA, da nedsættelsen ikke er varig.',
  'Du handler selv ind hver uge.',
  'Støtten er sat ned, fordi borger nu selv åbner det meste af sin post.',
  '3 timer rækker, da borger også har hjemmehjælp.',
  'Du bor i egen bolig og åbner selv din post.',
  'Du er i behandling hos en psykolog.',
  'Du har angst, og lægen har beskrevet den.',
  'Det har ikke haft betydning, at du er folkepensionist.',
  'Du er 72 år og handler selv ind hver uge.',
  'Efter § 97 gives ledsagelse ikke til den, der er over 67 år.',
  'Vi har ikke lagt vægt på, om nedsættelsen er varig.',
  'Du er fortsat i behandling og handler selv hver uge.',
  'Oplysningen kan ikke føre til andet, da borgeren har kontakt til venner ugentligt.',
  'Du samarbejder godt med din bostøtte.',
])('%s demands nothing', (sentence) => {
  expect(demandIn(sentence.toLowerCase())).toBeUndefined()
})
