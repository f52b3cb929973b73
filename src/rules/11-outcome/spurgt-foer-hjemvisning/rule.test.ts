import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { spurgtFoerHjemvisning } from './rule.ts'

testCaseRule(spurgtFoerHjemvisning, examples)
