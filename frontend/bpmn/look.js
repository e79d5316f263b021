import './look.css';

/** How viewer and editor draw: the colours and the letters of the page around them. */
export function lookOfPage() {
  const text = { fontFamily: fontOfPage(), fontSize: 12, lineHeight: 1.2 };
  return {
    bpmnRenderer: {
      defaultFillColor: 'var(--bs-surface)',
      defaultStrokeColor: 'var(--bs-line-strong)',
      defaultLabelColor: 'var(--bs-text)'
    },
    textRenderer: { defaultStyle: text, externalStyle: text }
  };
}

/** Labels are measured on a canvas, which knows no custom properties: it needs the names of the fonts themselves. */
function fontOfPage() {
  return getComputedStyle(document.documentElement).getPropertyValue('--bs-bpmn-font').trim() || 'sans-serif';
}
