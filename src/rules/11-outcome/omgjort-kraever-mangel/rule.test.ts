import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { omgjortKraeverMangel } from './rule.ts'

testCaseRule(omgjortKraeverMangel, examples)
