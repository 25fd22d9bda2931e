// What a user reads: the text of a change, without commits, and the versions it needs in one line.
module.exports = {
  async getReleaseLine({ summary }) {
    return `- ${summary.trim().split('\n').join('\n  ')}`;
  },
  async getDependencyReleaseLine(_, updated) {
    if (updated.length === 0) return '';
    return `- Needs ${updated.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}`;
  },
};
