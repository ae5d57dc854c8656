// Lets frames with charts grow with what is in them: a chart says how high it is, its frame takes that height.
addEventListener('message', ({ data, origin, source }) => {
  const height = Number(data?.chartHeight);
  if (!(height > 0 && height < 10000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = String(height);
  }
});
