import type { PlainDate } from '../base/date.ts'
import { citizenOf, takesBack } from './demo-asks.ts'
import type { DemoCase } from './demo-case.ts'
import { hear } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** A young man moves into his first flat. The school's paper is put to him before the decision. */
export function movingFromHome(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'emil',
    number: 7,
    name: 'Emil Krag',
    street: 'Præstemarken 2',
    since: 34,
  })
  story.applied(
    'Jeg flytter hjemmefra den første. Min mor har altid vækket mig og lavet min madplan. Jeg ved ikke, hvordan jeg skal gøre det selv.',
  )
  story.at(24)
  story.consented('Skolen og Emils mor må spørges om de behov, sagen handler om.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Emil')
  const school = story.source('skole', 'dagtilbud-skole', 'Status fra STU-skolen')
  const morning = story.need('morgen', 'at komme op og af sted om morgenen', 'egenomsorg', {
    words: 'Min mor har altid vækket mig.',
    goal: 'At Emil kommer op og er på skolen til tiden.',
    wish: 'At nogen ringer, til jeg kan selv.',
    asked: { provision: sel85, extent: hoursAWeek(3) },
  })
  const food = story.need('mad', 'at lave mad', 'praktiske-opgaver-i-hjemmet', {
    words: 'Hun har altid lavet min madplan.',
    goal: 'At Emil laver aftensmad fem dage om ugen.',
    wish: 'En, der laver madplanen sammen med mig.',
  })
  const own = story.said(
    talk,
    morning,
    'konsekvens',
    'taler-for',
    'Jeg hører ikke vækkeuret, og når jeg vågner alene, bliver jeg liggende.',
    true,
  )
  const seen = story.said(
    school,
    morning,
    'konsekvens',
    'taler-imod',
    'Siden september er Emil kommet til tiden fire ud af fem dage ved hjælp af en alarm på telefonen.',
  )
  story.said(talk, food, 'konsekvens', 'taler-for', 'Jeg har kun lavet havregrød alene. Ellers spiser jeg ikke.', true)
  story.said(
    school,
    food,
    'konsekvens',
    'taler-for',
    'Autismen gør, at Emil ikke kan gå fra opskrift til indkøb uden en, der deler det op.',
  )
  story.reviewed('Ja, det er rigtigt skrevet.')
  story.at(8)
  story.judged(morning, 'indenfor', 'På grund af autismen bliver Emil liggende, når ingen får ham i gang.', {
    statements: [own],
  })
  story.at(5)
  hear(story, [seen])
  story.write({
    kind: 'committee-planned',
    plan: { on: story.later(16), where: 'Havnegade 12, lokale 2, kl. 10', isCitizenInvited: true },
  })
  takesBack(
    story,
    citizenOf(story, 'emil.krag'),
    2,
    morning,
    'Jeg vil trække noget af det tilbage. Min mor siger, at jeg kun får hjælp til maden, hvis jeg dropper det med morgenen.',
  )
  return story.told()
}
