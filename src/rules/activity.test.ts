import { describe, expect, test } from 'vitest'
import { activitiesIn, activitiesMissing, bearsOn, probeOf, whenDoing } from './activity.ts'

test.each<[string, readonly string[]]>([
  ['at åbne og forstå post', ['post']],
  ['Hun lægger brevene i skuffen.', ['post']],
  ['at købe ind', ['indkoeb']],
  ['Karla har hver uge handlet alene efter en seddel.', ['indkoeb']],
  ['Han køber selv det meste ind.', ['indkoeb']],
  ['Sagen handler om noget andet.', []],
  ['posttraumatisk stress', []],
  ['Handleplanen er fra 2023.', []],
  ['struktur og overblik i hverdagen', ['struktur']],
  ['at komme rundt med bus', ['transport']],
  ['Hun er meget ensom og isolerer sig.', ['socialt']],
  ['at betale regninger og holde budget', ['oekonomi']],
  ['Han glemmer sin medicin.', ['medicin']],
  ['bad og personlig hygiejne', ['hygiejne']],
  ['Hun har angst og depression.', []],
])('%s', (text, kinds) => {
  expect(activitiesIn(text)).toEqual(kinds)
})

describe('a text bears on an activity', () => {
  test.each([
    ['at købe ind', 'Hun går selv i supermarkedet om fredagen.'],
    ['rengøring af boligen', 'Gulvene bliver ikke støvsuget.'],
    ['ridning på Granly', 'Ridningen giver hende ro.'],
    ['at åbne og forstå post', 'Brevene ligger uåbnede i en bunke.'],
  ])('%s: %s', (activity, text) => {
    expect(bearsOn(activity, text)).toBe(true)
  })
  test.each([
    ['at købe ind', 'Hun har paranoid skizofreni.'],
    ['at åbne og forstå post', 'Hun har gode ressourcer og klarer sig selv i hverdagen.'],
    ['støtte til struktur i hverdagen', 'Han har brug for støtte i hverdagen.'],
    ['transport', 'Han bor i en lejlighed på tredje sal.'],
  ])('but not %s: %s', (activity, text) => {
    expect(bearsOn(activity, text)).toBe(false)
  })
})

test.each([
  ['at åbne og forstå post', 'når borgeren skal åbne og forstå post'],
  ['Indkøb', 'når det gælder indkøb'],
  ['Støtte til at komme ud', 'når borgeren skal komme ud'],
  ['hjælp til IT.', 'når det gælder IT'],
  ['IT', 'når det gælder IT'],
  ['hjælp til Karla om morgenen', 'når det gælder Karla om morgenen'],
])('%s is put into a sentence', (activity, sentence) => {
  expect(whenDoing(activity)).toBe(sentence)
})

test('the citizen is asked as you', () => {
  expect(whenDoing('at købe ind', 'du')).toBe('når du skal købe ind')
})

test('each activity has its own question, and one that is not known a plain one', () => {
  expect(probeOf('at åbne post')).toContain('breve')
  expect(probeOf('hestepasning')).toContain('Hvad går godt')
  expect(probeOf('transport')).not.toBe(probeOf('indkøb'))
})

test('what a text names beside the others is missing, but not what is close to them', () => {
  expect(activitiesMissing('Hun kan ikke åbne post eller komme ud til venner.', ['at åbne post'])).toEqual(['socialt'])
  expect(activitiesMissing('Han betaler ikke sine regninger.', ['at åbne post'])).toEqual([])
  expect(activitiesMissing('Han har angst.', [])).toEqual([])
})
