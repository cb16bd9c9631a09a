// What every shader shares. Threads of a workgroup: constant 0. With SUBGROUP, sums go through
// subgroup operations; without it through shared memory alone, on any device.
#extension GL_EXT_control_flow_attributes : require
#ifdef SUBGROUP
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#endif

layout(local_size_x_id = 0) in;

uint thread() { return gl_LocalInvocationID.x; }
uint threads() { return gl_WorkGroupSize.x; }

// Workgroups are counted in x and y: one dimension alone may end at 65535.
uint workgroup() { return gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x; }

#ifdef SUBGROUP
shared float partialSums[256]; // one per subgroup: 1024 threads in subgroups of 4
#else
shared float partialSums[1024]; // one per thread; their number is a power of two
#endif

// The sum over all threads of the workgroup, for all of them. Every thread must call it.
float sumOfWorkgroup(float value)
{
#ifdef SUBGROUP
    const float mine = subgroupAdd(value);
    if (gl_NumSubgroups == 1)
        return mine;
    barrier(); // what the last call left has been read
    if (subgroupElect())
        partialSums[gl_SubgroupID] = mine;
    barrier();
    float sum = 0;
    for (uint i = 0; i < gl_NumSubgroups; ++i)
        sum += partialSums[i];
    return sum;
#else
    barrier();
    partialSums[thread()] = value;
    barrier();
    for (uint count = threads() / 2; count > 0; count /= 2) {
        if (thread() < count)
            partialSums[thread()] += partialSums[thread() + count];
        barrier();
    }
    return partialSums[0];
#endif
}

float sigmoid(float x) { return 1.0 / (1.0 + exp(-x)); }

// The built-in one overflows to NaN on drivers that divide exponentials.
float tanhOf(float x)
{
    const float e = exp(-2.0 * abs(x));
    const float small = x * x * x * (-1.0 / 3.0 + x * x * (2.0 / 15.0)) + x;
    return abs(x) < 0.05 ? small : sign(x) * (1.0 - e) / (1.0 + e);
}
