# SPDX-License-Identifier: Apache-2.0
"""Prints the memory that an export takes at its peak, by the number of articles, and fails where it grows with them.

usage: memory.py CASUS COUNT…
"""
import resource
import subprocess
import sys
import tempfile

PLACES = ["Taji", "Kirkuk", "Mosul", "Kabul", "Peshawar", "Aden", "Maiduguri", "Idlib"]
MOST = 1.5  # times what the first number of articles takes


def write_articles(file, count):
    for number in range(count):
        place = PLACES[number % len(PLACES)]
        text = (f"Gunmen killed {number % 90 + 2} soldiers of Brigade {number} in {place} on Tuesday. "
                f"Officials blamed the Front {number // 7}.")
        file.write(f'{{"id":"{number}","published":"2020-03-13","text":"{text}"}}\n')
    file.flush()


def peak_of(casus, count):
    """Megabytes of one run, which is told by a process of its own: it knows the largest of all its children."""
    return float(subprocess.check_output([sys.executable, __file__, "--one", casus, str(count)]))


def print_peak(casus, count):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as articles:
        write_articles(articles, count)
        subprocess.run([casus, "export", articles.name, "-q"], stdout=subprocess.DEVNULL, check=True)
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


def main(arguments):
    if arguments[0] == "--one":
        print_peak(arguments[1], int(arguments[2]))
        return 0
    peaks = []
    for count in map(int, arguments[1:]):
        peaks.append(peak_of(arguments[0], count))
        print(f"{count:>8} articles {peaks[-1]:>8.1f} MB", flush=True)
    return 1 if max(peaks) > MOST * peaks[0] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
