/** Where the numbers come from, and the one caveat that always holds. */
export function Footer() {
  return (
    <footer className="mt-8 border-t border-line">
      <div className="mx-auto max-w-[1200px] space-y-1 px-4 py-6 text-small text-muted">
        <p>
          All numbers are <strong>recorded cases</strong>: what police registered, not all that
          happened.
        </p>
        <p>
          Figures: National Crime Records Bureau, <cite>Crime in India</cite>, via India Data
          Portal. Map: Local Government Directory and DataMeet (CC0); earlier Rajasthan borders
          covid19india (MIT); outline as drawn by the Survey of India.
        </p>
      </div>
    </footer>
  );
}
