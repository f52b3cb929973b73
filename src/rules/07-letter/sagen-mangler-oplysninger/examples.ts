import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag på et fuldt oplyst grundlag', text: aRefusal() },
    {
      name: 'Hvad loven forudsætter, er ikke et gæt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nLedsagelse er uden socialpædagogisk indhold. Den forudsætter, at borger kan give udtryk for, hvad han vil. Det fremgår af udtalelsen fra Havblik af 3. februar 2025, at borger skal forberedes med billeder hver gang.',
      }),
    },
    {
      name: 'Det, der manglede, er hentet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi havde ikke hørt fra din læge, da vi talte med dig. Vi har derfor indhentet en udtalelse, som er fra 10. februar 2025.',
      }),
    },
    {
      name: 'Barnet er ikke spurgt om forældrenes økonomi',
      text: aRefusal({
        title: 'Afslag på tabt arbejdsfortjeneste',
        opening: 'Kære Karla Vind\n\nDu har søgt om tabt arbejdsfortjeneste efter barnets lov § 87.',
        result: 'Afgørelse\n\nDu får ikke tabt arbejdsfortjeneste.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at Emil går i fritidshjem til kl. 16, jf. udtalelsen fra skolen af 3. februar 2025. Vi har ikke talt med Emil selv, fordi afgørelsen alene angår din indtægt.',
        law: '',
      }),
    },
  ],
  fails: [
    {
      name: 'Barnet er ikke spurgt om sin egen aflastning',
      text: aRefusal({
        title: 'Afslag på aflastning',
        opening: 'Kære Karla Vind\n\nDu har søgt om aflastning for Emil efter barnets lov § 90.',
        result: 'Afgørelse\n\nDu får ikke aflastning.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at Emil går i fritidshjem til kl. 16, jf. udtalelsen fra skolen af 3. februar 2025. Vi har ikke talt med Emil selv.',
        law: '',
      }),
      quote: 'ikke talt med Emil',
    },
    {
      name: 'Kommunen forudsætter selv',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Vi forudsætter, at du kan åbne posten på samme måde.',
      }),
      quote: 'Vi forudsætter',
    },
    {
      name: 'Ingen er spurgt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har ikke talt med din bostøtte om, hvordan du klarer posten.',
      }),
      quote: 'Vi har ikke talt med din bostøtte',
    },
    {
      name: 'Udtalelsen mangler stadig',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Udtalelsen fra psykiatrien foreligger endnu ikke, men vi har valgt at afgøre sagen nu.',
      }),
      quote: 'foreligger endnu ikke',
    },
    {
      name: 'Kun generelle oplysninger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har kun generelle oplysninger om dine vanskeligheder i hverdagen.',
      }),
      quote: 'kun generelle oplysninger',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
