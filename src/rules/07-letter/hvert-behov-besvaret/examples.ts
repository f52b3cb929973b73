import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Begge ting har fået svar', text: aRefusal() },
    { name: 'Nedsættelse, hvor begge ting er med', text: aCut() },
    {
      name: 'Svaret står som punkter lige efter det, der er søgt om',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til at læse post og til at få gjort rent.',
        result:
          '- Post: Vi bevilger 1 time om ugen efter § 85 fra den 17. marts 2025.\n- Rengøring: Det er afslag efter § 85.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv gør rent hver fredag, jf. statusnotatet af 3. februar 2025.',
      }),
    },
    {
      name: 'Kontakten med søsteren er besvaret',
      text: aRefusal({
        opening:
          'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til at handle ind og til at holde kontakten med din søster og dine gamle veninder.',
        result: 'Afgørelse\n\nDu får ikke støtte.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen, og at du har kontakt til begge veninder hver søndag, jf. statusnotatet fra din kontaktperson af 3. februar 2025.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kontakten med søsteren er glemt, men en kontaktperson er nævnt',
      text: aRefusal({
        opening:
          'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til at handle ind og til at holde kontakten med din søster og dine gamle veninder.',
        result: 'Afgørelse\n\nDu får ikke støtte til indkøb.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen, jf. statusnotatet fra din kontaktperson af 3. februar 2025.',
      }),
      quote: 'din søster',
    },
    {
      name: 'Punkter, der svarer på det ene og gentager det andet',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til:\n\n- post\n- rengøring',
        result: 'Afgørelse\n\nDer gives afslag på støtte til rengøring.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv gør rent hver fredag, jf. statusnotatet af 3. februar 2025.',
      }),
      quote: 'post',
    },
    {
      name: 'Medicinen er glemt',
      text: aRefusal({
        opening:
          'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om støtte efter servicelovens § 85 til at handle ind og til at huske din medicin.',
        result: 'Afgørelse\n\nDu får ikke støtte til indkøb.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen, jf. statusnotatet af 3. februar 2025.',
      }),
      quote: 'huske din medicin',
    },
    {
      name: 'Punktet om post er uden svar',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til:\n\n- indkøb\n- rengøring\n- at åbne post',
        result: 'Afgørelse\n\nDu får ikke støtte til indkøb eller rengøring.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind og gør rent hver fredag, jf. statusnotatet af 3. februar 2025. Rengøring og indkøb har du klaret alene i et år.',
      }),
      quote: 'post',
    },
    {
      name: 'Afslaget er ikke begrundet',
      text: aRefusal({
        result: 'Afgørelse\n\nDu får 1 time om ugen til indkøb. Støtte til rengøring kan ikke bevilges.',
        opening: 'Kære Karla Vind\n\nTak for mødet.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue indkøb i en stor butik. Det fremgår af statusnotatet af 3. februar 2025.',
      }),
      quote: 'rengøring kan ikke bevilges',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Kun én ting er søgt',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter § 85 til at åbne din post.',
        result: 'Afgørelse\n\nDu får ikke støtte til at åbne din post.',
      }),
    },
  ],
  unknown: [
    {
      name: 'Ét samlet svar',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv klarer begge dele, jf. statusnotatet af 3. februar 2025.',
      }),
    },
  ],
}
