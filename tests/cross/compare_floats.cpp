// compare_floats FILE EXPECTED BOUND: the largest difference of two files of float32. Exit code 0
// when they hold the same number of finite values and none differs by more than BOUND.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<float> readFloats(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    std::vector<float> values(bytes.size() / sizeof(float));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("compare_floats FILE EXPECTED BOUND\n", stderr);
        return 2;
    }
    const std::vector<float> got = readFloats(argv[1]), expected = readFloats(argv[2]);
    if (got.empty() || got.size() != expected.size()) {
        std::printf("%zu values instead of %zu\n", got.size(), expected.size());
        return 1;
    }
    double largest = 0;
    for (size_t i = 0; i < got.size(); ++i) {
        const double difference = std::abs(double(got[i]) - double(expected[i]));
        if (!std::isfinite(difference)) {
            std::printf("value %zu is not finite\n", i);
            return 1;
        }
        largest = std::max(largest, difference);
    }
    std::printf("%.2g\n", largest);
    return largest <= std::strtod(argv[3], nullptr) ? 0 : 1;
}
