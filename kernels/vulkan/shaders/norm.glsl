float squareOf(float x) { return x * x; }

float normScale(float sumOfSquares, uint count, float epsilon)
{
    return 1.0 / sqrt(sumOfSquares / float(count) + epsilon);
}
