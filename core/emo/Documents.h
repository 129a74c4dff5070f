// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

/// Section 5 of the order: what goes with it.
inline constexpr struct Documents final : Section
{
    EMO_TEXTS(Documents)
    constexpr Documents() : Section("documents", tr("Additional documents")) {}

    Page licencePage{this, "licence", tr("Licence")};
    Record record{this, "documents", {}};

    Question<File> licence{this, "licence",
        {
            .ask = tr("Which file is the licence?"),
            .hint
            = tr("The final, approved licence of this device wearer: a PDF or Word file of at most 25 MB."),
            .label = tr("Licence"),
            .ifBlank = tr("Attach the licence"),
            .stored = {.as = Encoding::Document, .key = "LICENCE"},
            .extensions = "pdf doc docx",
            .category = ChangeCategory::NotReported,
        }};

    Page photoPage{this, "photo", tr("Photo")};
    Record photoRecord{this, "orderParameters"};

    Question<bool> havePhoto{this, "havePhoto",
        {
            .ask = tr("Is there a photo of the device wearer to attach?"),
            .hint = tr("A photo is needed only if there is none on the licence"),
            .label = tr("Is there a photo?"),
            .ifBlank = tr("Say whether there is a photo of the device wearer"),
            .category = ChangeCategory::NotReported,
        }};

    Record photoFileRecord{this, "documents", {}};

    Question<File> photo{this, "photoId",
        {
            .ask = tr("Which file is the photo?"),
            .hint = tr("A PDF, PNG or JPEG file of at most 10 MB."),
            .label = tr("Photo"),
            .ifBlank = tr("Attach the photo"),
            .askedWhen = havePhoto.is(true),
            .stored = {.as = Encoding::Document, .key = "PHOTO_ID"},
            .extensions = "pdf png jpeg jpg",
            .megabytes = 10,
            .category = ChangeCategory::NotReported,
        }};
} documents;

} // namespace emo
