// What is moved or zoomed in one picture is so in the other.
export function keepInStep(viewers) {
  let following = false;

  viewers.forEach(viewer => viewer.on('canvas.viewbox.changed', ({ viewbox }) => {
    if (following) {
      return;
    }
    following = true;
    viewers.filter(other => other !== viewer).forEach(other => {
      const { x, y, width, height } = viewbox;

      other.get('canvas').viewbox({ x, y, width, height });
    });
    following = false;
  }));
}
