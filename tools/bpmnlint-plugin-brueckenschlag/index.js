/** Rules for the models under processes/; reasons and examples: docs/process-packages.md. */
module.exports = {
  configs: {
    recommended: {
      rules: {
        'element-id': 'error',
        label: 'error',
        'merge-at-gateway': 'error',
        'no-code': 'error',
        'process-properties': 'error',
        'reportable-event': 'error',
        'task-needs': 'error'
      }
    }
  }
};
