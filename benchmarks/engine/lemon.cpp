// One instance solved by LEMON's network simplex or cost scaling. Prints one line of JSON.
#include <lemon/config.h>
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

using Graph = lemon::SmartDigraph;

static std::vector<int32_t> read(FILE *file, size_t count) {
  std::vector<int32_t> words(count);
  if (fread(words.data(), sizeof(int32_t), count, file) != count) exit(2);
  return words;
}

template <typename Solver, typename Run>
static void solve(Solver &solver, Run run) {
  const auto start = std::chrono::steady_clock::now();
  run();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"seconds\": %f, \"total\": %lld, \"memory\": %f, \"version\": \"%s\"}\n", took.count(),
         -static_cast<long long>(solver.template totalCost<long long>()), usage.ru_maxrss / 1000.0, LEMON_VERSION);
}

int main(int count, char **words) {
  FILE *file = count == 3 ? fopen(words[1], "rb") : nullptr;
  if (!file) return 2;
  const auto head = read(file, 3);
  const int mentees = head[0], mentors = head[1], arcs = head[2];
  const auto rowStart = read(file, mentees + 1), column = read(file, arcs), score = read(file, arcs);
  const auto places = read(file, mentors);

  Graph graph;
  graph.reserveNode(mentees + mentors + 1);
  graph.reserveArc(arcs + mentors);
  for (int node = 0; node <= mentees + mentors; node++) graph.addNode();
  for (int mentee = 0; mentee < mentees; mentee++)
    for (int arc = rowStart[mentee]; arc < rowStart[mentee + 1]; arc++)
      graph.addArc(Graph::nodeFromId(mentee), Graph::nodeFromId(mentees + column[arc]));
  for (int mentor = 0; mentor < mentors; mentor++)
    graph.addArc(Graph::nodeFromId(mentees + mentor), Graph::nodeFromId(mentees + mentors));

  Graph::ArcMap<int> capacity(graph, 1), cost(graph, 0);
  Graph::NodeMap<int> supply(graph, 0);
  for (int arc = 0; arc < arcs; arc++) cost[Graph::arcFromId(arc)] = -score[arc];
  for (int mentor = 0; mentor < mentors; mentor++) capacity[Graph::arcFromId(arcs + mentor)] = places[mentor];
  for (int mentee = 0; mentee < mentees; mentee++) supply[Graph::nodeFromId(mentee)] = 1;
  supply[Graph::nodeFromId(mentees + mentors)] = -mentees;

  if (strcmp(words[2], "simplex") == 0) {
    lemon::NetworkSimplex<Graph, int, int> solver(graph);
    solver.upperMap(capacity).costMap(cost).supplyMap(supply);
    solve(solver, [&] { solver.run(); });
  } else {
    lemon::CostScaling<Graph, int, int> solver(graph);
    solver.upperMap(capacity).costMap(cost).supplyMap(supply);
    solve(solver, [&] { solver.run(); });
  }
}
