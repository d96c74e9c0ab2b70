"""One instance solved by SciPy: the dense and the sparse solver of rectangular assignment. Prints one line of JSON."""
import json
import resource
import sys
import time

import numpy
import scipy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

words = numpy.fromfile(sys.argv[1], dtype=numpy.int32)
mentees, mentors, arcs = (int(word) for word in words[:3])
at = 3
row_start, at = words[at : at + mentees + 1], at + mentees + 1
column, at = words[at : at + arcs], at + arcs
score, at = words[at : at + arcs], at + arcs
places = words[at : at + mentors]

if arcs == mentees * mentors:
    # A mentor of several places is as many columns.
    matrix = numpy.repeat(score.reshape(mentees, mentors), places, axis=1)
    start = time.perf_counter()
    rows, columns = linear_sum_assignment(matrix, maximize=True)
    seconds = time.perf_counter() - start
    total = int(matrix[rows, columns].sum())
else:
    # An explicit zero would not count as allowed.
    graph = csr_matrix((score.astype(numpy.float64) + 1, column, row_start), shape=(mentees, mentors))
    start = time.perf_counter()
    rows, columns = min_weight_full_bipartite_matching(graph, maximize=True)
    seconds = time.perf_counter() - start
    total = int(graph[rows, columns].sum()) - len(rows)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps({"seconds": seconds, "total": total, "memory": memory, "version": scipy.__version__}))
