import { expect } from 'chai';
import Viewer from 'bpmn-js/lib/Viewer';

import { arrangeMissing } from './arranging.js';

import foreign from './foreign.bpmn';
import simple from './simple.bpmn';
import mediation from '../../processes/konfliktmediation/konfliktmediation.bpmn';
import effects from '../../processes/wirkungsdialog/wirkungsdialog.bpmn';

describe('a file without a picture', function() {

  /** @type { any } */
  let viewer;

  let isArranged = false;

  beforeEach(function() {
    viewer = new Viewer({ container: document.body });
    arrangeMissing(viewer, done => { isArranged = done; });
  });

  afterEach(function() {
    viewer.destroy();
  });

  /** @param { string } xml */
  const undrawn = xml => xml.replace(/<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/, '');

  const steps = () => viewer.get('elementRegistry').filter((/** @type { any } */ one) =>
    one.businessObject.$instanceOf('bpmn:FlowNode') && !one.labelTarget && one.type !== 'bpmn:BoundaryEvent');

  for (const [ name, xml ] of Object.entries({ simple, foreign, mediation, effects })) {
    it(`is drawn as a whole, with no step upon another: ${ name }`, async function() {
      await viewer.importXML(xml);
      expect(isArranged).to.be.false;
      const drawn = viewer.get('elementRegistry').getAll().filter((/** @type { any } */ one) => !one.labelTarget)
        .filter((/** @type { any } */ one) => !/Group|DataOutputAssociation|DataInputAssociation/.test(one.type))
        .map((/** @type { any } */ one) => one.id);

      const { warnings } = await viewer.importXML(undrawn(xml));

      expect(warnings).to.deep.equal([]);
      expect(isArranged).to.be.true;
      expect(viewer.get('elementRegistry').getAll().map((/** @type { any } */ one) => one.id)).to.include.members(drawn);
      const all = steps();
      const upon = all.flatMap((/** @type { any } */ one, /** @type { number } */ at) => all.slice(at + 1)
        .filter((/** @type { any } */ other) => one.parent === other.parent && meet(one, other))
        .map((/** @type { any } */ other) => `${ one.id } ${ other.id }`));
      expect(upon).to.deep.equal([]);
    });
  }

  it('leads ways through no step', async function() {
    await viewer.importXML(undrawn(foreign));
    const flows = viewer.get('elementRegistry').filter((/** @type { any } */ one) => one.type === 'bpmn:SequenceFlow');
    const through = flows.flatMap((/** @type { any } */ flow) => steps()
      .filter((/** @type { any } */ one) => one.parent === flow.parent && ![ flow.source, flow.target, flow.source.host ].includes(one))
      .filter((/** @type { any } */ one) => flow.waypoints.slice(1).some((/** @type { any } */ point, /** @type { number } */ at) =>
        meet(one, pieceOf(flow.waypoints[at], point))))
      .map((/** @type { any } */ one) => `${ flow.id } ${ one.id }`));
    expect(through).to.deep.equal([]);
  });

  it('keeps the places of steps where ways alone are missing', async function() {
    await viewer.importXML(simple);
    const before = steps().map((/** @type { any } */ one) => [ one.id, one.x, one.y ]);

    await viewer.importXML(simple.replace(/<bpmndi:BPMNEdge[^]*?<\/bpmndi:BPMNEdge>/, ''));

    expect(isArranged).to.be.true;
    expect(steps().map((/** @type { any } */ one) => [ one.id, one.x, one.y ])).to.deep.equal(before);
  });
});

/**
 * @param { { x: number, y: number } } a
 * @param { { x: number, y: number } } b
 */
function pieceOf(a, b) {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function meet(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;
}
