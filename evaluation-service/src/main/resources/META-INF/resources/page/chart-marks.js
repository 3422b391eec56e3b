// What Chart.js does not draw by itself: limit lines with their label, hatching, numbers at points.

/** A pattern of slanting strokes, so that a bar over its limit is seen without its colour. */
export function hatched(colour) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  pen.fillStyle = '#fbe9e7';
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const offset of [-8, 0, 8]) {
    pen.moveTo(offset, 8);
    pen.lineTo(offset + 8, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}

/** Dashed lines across the chart at values of an axis: [{axis: 'x'|'y', value, label}]. */
export const limitLines = (lines) => ({
  id: 'limitLines',
  afterDatasetsDraw({ctx, chartArea, scales}) {
    ctx.save();
    ctx.strokeStyle = '#a4271b';
    ctx.fillStyle = '#1c2b33';
    ctx.lineWidth = 1.5;
    ctx.font = '12px system-ui, "Noto Sans CJK SC", sans-serif';
    for (const {axis, value, label, dash = [6, 4]} of lines) {
      const at = scales[axis].getPixelForValue(value);
      ctx.setLineDash(dash);
      ctx.beginPath();
      if (axis === 'x') {
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
        ctx.textAlign = at > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
        ctx.fillText(label, at, chartArea.top - 5);
      } else {
        ctx.moveTo(chartArea.left, at);
        ctx.lineTo(chartArea.right, at);
        ctx.textAlign = 'right';
        ctx.fillText(label, chartArea.right - 4, at - 5);
      }
      ctx.stroke();
    }
    ctx.restore();
  },
});

/** Writes the `mark` of those points of a dataset that have one beside them. */
export const numbered = (dataset, colour) => ({
  id: 'numbered',
  afterDatasetsDraw(chart) {
    const {ctx} = chart;
    ctx.save();
    ctx.fillStyle = colour;
    ctx.font = 'bold 12px system-ui, sans-serif';
    chart.getDatasetMeta(dataset).data.forEach((point, index) => {
      const {mark} = chart.data.datasets[dataset].data[index];
      if (mark) {
        ctx.fillText(mark, point.x + 7, point.y + 4);
      }
    });
    ctx.restore();
  },
});
