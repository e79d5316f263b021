/**
 * @typedef { import('bpmn-js/lib/BaseViewer').default } BaseViewer
 */

/** From hardly to most. */
export const GRADES = 4;

/**
 * Colours elements by how much there was of something; the words beside the picture say the numbers.
 *
 * @param { BaseViewer } viewer
 * @param { Record<string, number> } heat grade (1 to 4) by element id
 */
export function drawHeat(viewer, heat) {
  const canvas = /** @type { any } */ (viewer.get('canvas'));
  const registry = /** @type { any } */ (viewer.get('elementRegistry'));

  registry.forEach((/** @type { any } */ shape) => {
    for (let grade = 1; grade <= GRADES; grade++) {
      canvas.removeMarker(shape, `bs-heat-${ grade }`);
    }
    if (heat[shape.id] && !shape.labelTarget) {
      canvas.addMarker(shape, `bs-heat-${ heat[shape.id] }`);
    }
  });
}
