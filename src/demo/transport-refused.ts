import type { PlainDate } from '../base/date.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { acknowledge, complain, reassess, sendToBoard } from './demo-appeal.ts'
import { approve, hear, hearAnswer, propose, send } from './demo-ending.ts'
import { DemoStory, sel85 } from './demo-story.ts'

/** Refused because she manages other things alone; nobody asked the psychiatrist about the bus. Upheld, and with the board. */
export function transportRefused(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'ellen',
    number: 16,
    name: 'Ellen Bruun',
    street: 'Skovbakken 41',
    since: 168,
  })
  const asked =
    'Jeg vil gerne have en med i bussen, for jeg tør ikke køre alene. Og jeg har brug for en med, når jeg skal købe ind, for ellers går jeg hjem uden noget.'
  story.applied(asked)
  story.paper('ansoegning', 'Ansøgning', asked)
  story.at(158)
  story.consented('Bostøtten i Birkehus og psykiatrien må spørges om de behov, sagen handler om.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Ellen')
  const status = story.source('status', 'udfoerer', 'Statusnotat fra bostøtten i Birkehus')
  story.paper(
    'status',
    'Statusnotat fra bostøtten i Birkehus',
    'Ellen går selv ned i den nære butik om formiddagen og køber det, der står på sedlen. I bussen har bostøtten ikke været med. Ellen tager imod hjælp og holder sine aftaler.',
  )
  story.paper(
    'samtale',
    'Samtale hos Ellen',
    'Ellen fortæller: Når bussen er fuld, kan jeg ikke få luft. I det store supermarked bliver jeg bange, og så går jeg hjem uden noget.',
  )
  const bus = story.need('bus', 'at køre med bus', 'mobilitet', {
    words: 'Jeg tør ikke køre alene.',
    goal: 'At Ellen kan komme til sin mor og til lægen med bussen.',
    wish: 'En, der kører med, til jeg kan selv.',
  })
  const shop = story.need('indkoeb', 'at købe ind', 'samfundsliv', {
    words: 'Ellers går jeg hjem uden noget.',
    goal: 'At Ellen køber ind en gang om ugen.',
    wish: 'En, der går med i det store supermarked.',
  })
  const busOwn = story.said(
    talk,
    bus,
    'konsekvens',
    'taler-for',
    'Når bussen er fuld, kan jeg ikke få luft. Jeg stod af på motorvejen i april. Siden har jeg ikke kørt.',
    true,
  )
  const shopOwn = story.said(
    talk,
    shop,
    'konsekvens',
    'taler-for',
    'I det store supermarked bliver jeg bange, og så går jeg hjem uden noget.',
    true,
  )
  const shopSeen = story.said(
    status,
    shop,
    'konsekvens',
    'taler-imod',
    'Ellen går selv ned i den nære butik om formiddagen og køber det, der står på sedlen.',
  )
  story.reviewed('Ja, men det med butikken er kun om formiddagen.')
  story.at(140)
  hear(story, [shopSeen])
  story.at(130)
  hearAnswer(
    story,
    'Det er kun den lille butik, og kun når der ikke er nogen.',
    'Den lille butik har de varer, Ellen skal bruge, og vurderingen er den samme.',
  )
  story.at(118)
  story.judged(bus, 'udenfor', 'Ellen klarer sig selv i mange andre sammenhænge.', { basis: 'generelt' })
  story.judged(shop, 'udenfor', 'Ellen køber selv ind i den nære butik om formiddagen.', { statements: [shopSeen] })
  story.assessed(
    bus,
    'Ellen går selv til butikken og holder sine aftaler. Det vurderes, at hun også kan køre med bus.',
    [],
    null,
    { setAside: [{ statement: busOwn, why: 'Det er Ellens egen oplevelse og er ikke lægeligt dokumenteret.' }] },
  )
  story.assessed(
    shop,
    'Vi lægger vægt på, at Ellen selv køber ind i den nære butik om formiddagen, og at butikken har de varer, hun skal bruge.',
    [shopSeen],
    'Bostøtten har set det i hverdagen.',
    { setAside: [{ statement: shopOwn, why: 'Det store supermarked er ikke nødvendigt for at få købt ind.' }] },
  )
  story.answered(bus, {
    kind: 'afslag',
    provision: sel85,
    reason: 'Ellen klarer sig selv i mange andre sammenhænge og vurderes også at kunne køre med bus.',
  })
  story.answered(shop, {
    kind: 'afslag',
    provision: sel85,
    reason: 'Ellen køber selv ind i den nære butik om formiddagen, og den har de varer, hun skal bruge.',
  })
  story.at(112)
  propose(story)
  story.at(110, HANNE)
  approve(story, 'Ellen kan det meste selv.')
  story.at(109)
  send(story, 'Ellen fik resultatet at vide i telefonen og var ked af det.')
  story.paper(
    'afgoerelse',
    'Afgørelse om støtte til bus og indkøb',
    'Du får ikke en støtteperson med i bussen eller til indkøb. Vi har lagt vægt på, at du selv køber ind i den nære butik om formiddagen, og at du klarer dig selv i mange andre sammenhænge.',
  )
  story.at(96)
  const complaint =
    'Jeg klager over det hele. I skriver, at jeg klarer mig i andre sammenhænge, men I har ikke spurgt nogen om bussen. Spørg min psykiater. Og den lille butik har ikke alt det, jeg skal bruge.'
  complain(story, complaint, { channel: 'mundtlig' })
  acknowledge(story)
  story.paper('klage', 'Klage, skrevet ned efter samtale', complaint)
  story.at(75, HANNE)
  reassess(story, [
    {
      kind: 'fastholdt',
      need: bus,
      replies: [
        {
          argument: 'I har ikke spurgt nogen om bussen.',
          reply: 'Bostøtten har beskrevet, hvad Ellen kan i hverdagen.',
        },
      ],
      why: 'Der er ikke kommet nye oplysninger.',
    },
    {
      kind: 'fastholdt',
      need: shop,
      replies: [
        {
          argument: 'Den lille butik har ikke alt det, jeg skal bruge.',
          reply: 'Bostøtten har set, at Ellen får købt det, der står på sedlen.',
        },
      ],
      why: 'Bostøttens iagttagelser viser, at Ellen får købt ind.',
    },
  ])
  story.at(74)
  sendToBoard(story, {
    ansoegning: { papers: ['ansoegning'] },
    afgoerelse: { papers: ['afgoerelse'] },
    klage: { papers: ['klage'] },
    genvurdering: { papers: ['genvurdering'] },
    'oplysninger-fra-borgeren': { papers: ['samtale'] },
    statusnotater: { papers: ['status'] },
    partshoering: { papers: ['hoering'] },
    'laegelige-oplysninger': { lacks: 'Psykiatrien er ikke spurgt. Ellen har nævnt sin psykiater i klagen.' },
    hoeringssvar: { lacks: 'Svaret blev givet i telefonen og står kun i journalen.' },
  })
  return story.told()
}
