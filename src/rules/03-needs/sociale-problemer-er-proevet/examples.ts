import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const alone = { from: 'fagperson', text: 'Hun har aldrig lært at læse og er helt isoleret i sin lejlighed.' } as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Begge dele er prøvet',
      text: 'Fagpersonen fortæller, at Karla aldrig har lært at læse. Afslaget tager stilling både til funktionsevnen og til, om det er et særligt socialt problem.',
      given: aRefusal({
        statements: [alone],
        reason:
          'Funktionsevnen er ikke nedsat, og vi har vurderet, om der er særlige sociale problemer, når hun handler.',
      }),
    },
    {
      name: 'Afslaget handler ikke om funktionsevnen',
      text: 'Karla er isoleret, men afslaget bygger på, at hun handler selv hver uge og ikke har brug for støtte til det.',
      given: aRefusal({
        statements: [alone],
        reason: 'Karla handler selv ind hver uge og har ikke brug for støtte til det.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kun funktionsevnen er bedømt',
      text: 'Fagpersonen fortæller, at Karla aldrig har lært at læse og lever isoleret. Afslaget siger kun, at hendes funktionsevne ikke er nedsat.',
      given: aRefusal({
        statements: [alone],
        reason: 'Din fysiske eller psykiske funktionsevne er ikke betydeligt nedsat.',
      }),
      at: '/statements/2/text',
    },
    {
      name: 'Hjemløs i sagens almindelige oplysninger',
      text: 'Det står alment i sagen, at Karla er hjemløs. Personkredsen til indkøb er afgjort med, at der ikke er en funktionsnedsættelse.',
      given: aRefusal({
        statements: [{ from: 'anden-myndighed', needs: [], text: 'Karla har været hjemløs siden maj.' }],
        personkreds: { reason: 'Der er ikke en funktionsnedsættelse.' },
      }),
      at: '/statements/2/text',
    },
    {
      name: 'Misbrug er ikke en funktionsnedsættelse',
      text: 'Gademedarbejderen fortæller, at Karla har mistet sin lejlighed. Afslaget siger kun, at misbrug ikke er en nedsat funktionsevne.',
      given: aRefusal({
        statements: [{ from: 'fagperson', text: 'Hun har mistet sin lejlighed to gange og drikker dagligt.' }],
        reason: 'Misbrug er ikke en nedsat psykisk funktionsevne.',
      }),
      at: '/statements/2/text',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen har fortalt om sociale problemer',
      text: 'Karla har fået afslag på støtte til indkøb. Intet i sagen handler om sociale problemer.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Sagen har ingen oplysninger',
      text: 'Afslaget er skrevet ind, men ikke det, der er oplyst om Karla.',
      given: aRefusal({ reason: 'Funktionsevnen er ikke nedsat.' }, { statements: [] }),
    },
  ],
}
