// SPDX-License-Identifier: MIT
// What the program gives back is overwritten first, so that nothing of an order that was open is left in
// memory once the profile is locked. This takes the place of the C library's functions for the whole program:
// Qt keeps answers in more places than could be wiped one by one. On Windows, and under the sanitizers, which
// have an allocator of their own, memory is given back as it is.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *memory) noexcept; // NOLINT(bugprone-reserved-identifier)

__attribute__((visibility("default"))) void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

__attribute__((visibility("default"))) void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return std::malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(memory);
    if (size <= before && size > before / 2)
        return memory;
    void *moved = std::malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(before, size));
    free(memory);
    return moved;
}

} // extern "C"

#endif
