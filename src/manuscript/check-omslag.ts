import { OMSLAG_BY_DAY, OMSLAG_BY_NIGHT, type OmslagName } from './manuscript.ts';
import type { Problem } from './problem.ts';

/** Tells what lacks among the drawings of the cover: every form by day or none, and by night all or none too. */
export function checkOmslag(names: OmslagName[]): Problem[] {
  const [first] = names;
  const byNight = OMSLAG_BY_NIGHT.find((name) => names.includes(name));
  const lacking = (set: readonly OmslagName[]) => set.filter((name) => !names.includes(name));
  return [
    ...(first ? lacking(OMSLAG_BY_DAY).map((name) => lackingDrawing(name, first, DAY)) : []),
    ...(byNight ? lacking(OMSLAG_BY_NIGHT).map((name) => lackingDrawing(name, byNight, NIGHT)) : []),
  ];
}

const DAY = {
  expected: 'liggend.svg, staand.svg en vierkant.svg, of geen van die drie',
  remedy: 'zet de tekening erbij, of haal de hele map omslag weg',
};

const NIGHT = {
  expected: 'liggend-nacht.svg en staand-nacht.svg, of geen van beide',
  remedy: 'zet de tekening erbij, of haal de andere tekening voor ’s nachts weg',
};

function lackingDrawing(name: OmslagName, there: OmslagName, advice: typeof DAY): Problem {
  return {
    file: `omslag/${name}.svg`,
    message: `ontbreekt, terwijl omslag/${there}.svg er wel is`,
    ...advice,
  };
}
