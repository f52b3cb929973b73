import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal, type Said, statementId } from '../../refusal.specimen.ts'

const against: Said = { id: 'imod', from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene hver uge.' }
const forIt: Said = { id: 'for', from: 'fagperson', text: 'Hun går i stå ved kassen, når hun handler.' }
const fromDoctor: Said = { id: 'laege', from: 'praktiserende-laege', text: 'Hun kan i perioder ikke gå ud og handle.' }
const fromMother: Said = { id: 'mor', from: 'paaroerende', text: 'Køleskabet er tomt, når jeg ikke har handlet.' }
const visit: Said = {
  id: 'besoeg',
  from: 'kommunens-vurdering',
  points: 'taler-imod',
  topic: 'ressource',
  text: 'Hun havde varer i køleskabet og fortalte, at hun selv havde handlet.',
}
const atLarge: Said = {
  id: 'alment',
  from: 'voksenudredning',
  needs: [],
  topic: 'ressource',
  points: 'taler-imod',
  text: 'Karla er velfungerende.',
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bostøttens iagttagelse afgjorde det',
      text: 'Det afgørende for indkøb er, at bostøtten uge for uge har set Karla handle alene. Det handler om indkøb og fører til afslaget.',
      given: aCase(),
    },
    {
      name: 'Udføreren ser det samme som kommunen',
      text: 'Kommunens besøg afgjorde det, men udføreren har set det samme uge for uge, så det er ikke ét besøg mod alle.',
      given: aRefusal({
        statements: [forIt, fromDoctor, fromMother, visit, against],
        assessment: {
          text: 'Karla havde selv handlet, da vi besøgte hende.',
          decisive: [statementId('besoeg')],
          setAside: [
            { statement: statementId('for'), why: 'Fagpersonen så det for et år siden.' },
            { statement: statementId('laege'), why: 'Lægen har ikke set Karla handle.' },
            { statement: statementId('mor'), why: 'Moren hjælper med noget andet.' },
          ],
        },
      }),
    },
    {
      name: 'Kæresten handler hver uge',
      text: 'Fagpersonen og lægen fortæller det samme om indkøb. Men kæresten handler hver uge og bliver ved med det, så behovet er dækket.',
      given: aRefusal({
        statements: [
          forIt,
          fromDoctor,
          {
            id: 'handler',
            from: 'borger',
            points: 'taler-imod',
            topic: 'ressource',
            text: 'Min kæreste handler for os hver lørdag, og det bliver han ved med.',
          },
        ],
        assessment: {
          text: 'Indkøb er dækket, fordi kæresten handler hver lørdag og bliver ved med det.',
          decisive: [statementId('handler')],
        },
      }),
    },
    {
      name: 'Behovet er der, men hører under § 83',
      text: 'Det afgørende taler for, at Karla har brug for hjælp til indkøb. Afslaget på § 85 siger, at hjælpen hører under § 83.',
      given: aRefusal({
        statements: [forIt],
        assessment: {
          text: 'Karla har brug for hjælp til indkøb, og hjælpen hører under § 83.',
          decisive: [statementId('for')],
          considerations: ['anden-bestemmelse'],
        },
      }),
    },
    {
      name: 'Oplysningen er fulgt; det er formålet, der er misforstået',
      text: 'Fagpersonen fortæller, at Karla går i stå. Det er lagt til grund, og afslaget siger, at støtte gives til udvikling. Det svarer en anden regel på.',
      given: aRefusal({
        statements: [forIt],
        reason: 'Der er ikke udviklingspotentiale, og støtte gives kun til udvikling.',
        assessment: { text: 'Støtte efter § 85 gives til udvikling.', decisive: [statementId('for')] },
      }),
    },
    {
      name: 'Det, der går godt, taler imod behovet',
      text: 'Fagpersonen og lægen fortæller, at det er svært. Udføreren har set, at Karla handler alene, og det afgjorde det.',
      given: aRefusal({
        statements: [forIt, fromDoctor, { ...against, topic: 'ressource' }],
        assessment: { text: 'Udføreren har set Karla handle alene hver uge.', decisive: [statementId('imod')] },
      }),
    },
  ],
  fails: [
    {
      name: 'Alt taler for, svaret er nej',
      text: 'Vurderingen lægger afgørende vægt på fagpersonens ord om, at Karla går i stå ved kassen. Alligevel får hun afslag.',
      given: aRefusal({
        statements: [forIt],
        assessment: { text: 'Karla går i stå ved kassen.', decisive: [statementId('for')] },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Det almene vejer tungere end det konkrete',
      text: 'Fagpersonen fortæller, at Karla går i stå ved kassen. Det afgørende er dog, at udredningen kalder hende velfungerende.',
      given: aRefusal({
        statements: [forIt, atLarge],
        assessment: { text: 'Karla er velfungerende.', decisive: [statementId('alment')] },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Ét besøg mod tre, der kender Karla',
      text: 'Fagpersonen, lægen og Karlas mor fortæller det samme om indkøb. Alle tre er tilsidesat, fordi Karla havde handlet den dag, kommunen var på besøg.',
      given: aRefusal({
        statements: [forIt, fromDoctor, fromMother, visit],
        assessment: {
          text: 'Karla havde selv handlet, da vi besøgte hende.',
          decisive: [statementId('besoeg')],
          setAside: [
            { statement: statementId('for'), why: 'Fagpersonen var ikke med.' },
            { statement: statementId('laege'), why: 'Lægen har ikke set Karla handle.' },
            { statement: statementId('mor'), why: 'Moren hjælper selv.' },
          ],
        },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Ved godt mod',
      text: 'Fagpersonen og lægen fortæller det samme om indkøb, og ingen andet. Det afgørende blev, at Karla er ved godt mod.',
      given: aRefusal({
        statements: [
          forIt,
          fromDoctor,
          {
            id: 'mod',
            from: 'kommunens-vurdering',
            points: 'neutral',
            topic: 'ressource',
            text: 'Ved godt mod, når hun går ud at handle.',
          },
        ],
        assessment: { text: 'Karla er ved godt mod.', decisive: [statementId('mod')] },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Kæresten har bil',
      text: 'Fagpersonen og lægen fortæller det samme om indkøb. Det afgørende blev, at Karlas kæreste kan køre hende, når han har fri.',
      given: aRefusal({
        statements: [
          forIt,
          fromDoctor,
          {
            id: 'bil',
            from: 'borger',
            points: 'taler-imod',
            topic: 'ressource',
            text: 'Min kæreste kører mig, når han har fri.',
          },
        ],
        assessment: {
          text: 'Karlas kæreste har bil.',
          decisive: [statementId('bil')],
          setAside: [{ statement: statementId('for'), why: 'Det kan løses på anden vis.' }],
        },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Diagnosen vejer tungere end hverdagen',
      text: 'Fagpersonen fortæller, at Karla går i stå ved kassen. Det afgørende blev, at depressionen er let.',
      given: aRefusal({
        statements: [
          forIt,
          {
            id: 'diagnose',
            from: 'praktiserende-laege',
            points: 'neutral',
            topic: 'diagnose',
            text: 'Let depression.',
          },
        ],
        assessment: { text: 'Depressionen er let.', decisive: [statementId('diagnose')] },
      }),
      at: '/assessments/1/decisive',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik den, som hun bad om.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Det afgørende er ikke markeret',
      text: 'Karla har fået afslag på støtte til indkøb. Det er ikke skrevet ind, hvilke oplysninger der var afgørende.',
      given: aRefusal({ statements: [against], reason: 'Karla handler selv.' }),
    },
  ],
}
