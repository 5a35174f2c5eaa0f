/** Sharp enough to print, and no larger than a browser can paint. */
const SCALE = 2;
const LARGEST_SIDE = 8_000;

/** Paints a drawing as PNG, on white. @throws when the browser cannot */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // As data: the policy of the page allows pictures from nowhere else than itself and from there.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LARGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.width * scale);
  canvas.height = Math.ceil(image.height * scale);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('the browser gives no canvas to paint on');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be painted'))),
      'image/png',
    ),
  );
}
