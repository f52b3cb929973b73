import type { PlainDate } from '../base/date.ts'
import type { DemoCase } from './demo-case.ts'
import { propose } from './demo-ending.ts'
import { DemoStory, sel85 } from './demo-story.ts'

/** ADHD and many resources: the resources are told, and what she can't do is left without an answer. */
export function manyResources(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'sara',
    number: 6,
    name: 'Sara Winther',
    street: 'Havnegade 40, 1.',
    since: 48,
  })
  story.applied(
    'Jeg har ADHD. På arbejdet går det, fordi andre lægger min plan. Hjemme går alt i stykker, og jeg kommer ikke i seng før fire.',
  )
  story.at(35)
  story.consented('Psykiateren må spørges om følgerne af ADHD.')
  const talk = story.source('samtale', 'borger', 'Samtale på kontoret')
  const doctor = story.source('psykiater', 'speciallaege', 'Erklæring fra psykiateren')
  const structure = story.need('struktur', 'at få struktur på aftenen', 'psykiske-funktionsnedsaettelser', {
    words: 'Jeg kommer ikke i seng før fire.',
    goal: 'At Sara er i seng inden midnat på hverdage.',
    wish: 'En, der ringer eller kommer forbi om aftenen.',
  })
  const bills = story.need('regninger', 'at betale regninger', 'praktiske-opgaver-i-hjemmet', {
    words: 'Hjemme går alt i stykker.',
    goal: 'At regningerne bliver betalt til tiden.',
  })
  const job = story.said(talk, null, 'ressource', 'taler-imod', 'Sara passer et fuldtidsarbejde og har mange venner.')
  story.said(talk, structure, 'konsekvens', 'taler-for', 'Jeg sover tre timer og er bange for at blive fyret.', true)
  story.said(
    doctor,
    structure,
    'konsekvens',
    'taler-for',
    'ADHD gør, at Sara ikke kan afslutte en opgave om aftenen uden at blive hjulpet videre.',
  )
  story.said(talk, bills, 'konsekvens', 'taler-for', 'Jeg har betalt rykkere for fire tusind kroner i år.', true)
  story.at(10)
  story.judged(structure, 'indenfor', 'ADHD gør, at Sara ikke selv kan afslutte aftenens opgaver og komme i seng.')
  story.assessed(
    structure,
    'Sara har mange ressourcer. Hun har uddannelse, fuldtidsarbejde og venner, og hun er god til at bede om hjælp.',
    [job],
    'Sara og psykiateren har fortalt om det.',
    { considerations: ['ressourcer'] },
  )
  story.answered(structure, {
    kind: 'afslag',
    provision: sel85,
    reason: 'Sara har mange ressourcer og klarer et fuldtidsarbejde.',
  })
  story.judged(bills, 'indenfor', 'ADHD gør, at Sara ikke selv får betalt sine regninger til tiden.')
  story.assessed(bills, 'Sara har en god indtægt og er god til at bede om hjælp.', [job], 'Sara har fortalt om det.', {
    considerations: ['ressourcer'],
  })
  story.answered(bills, { kind: 'afslag', provision: sel85, reason: 'Sara har mange ressourcer og en god indtægt.' })
  story.at(2)
  propose(story)
  return story.told()
}
